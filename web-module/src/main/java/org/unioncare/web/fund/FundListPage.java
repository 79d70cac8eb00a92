package org.unioncare.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundFilter;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.fund.ReadingFunds;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Screen;

/** The funds of the officer's union and of those below, with what is left of each. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class FundListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;
  private static final int YEARS = 12;

  @Inject private ReadingFunds reading;
  @Inject private Today today;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private UnionLevel level;
  private FundSource source;
  private AssistanceType purpose;
  private Integer year;
  private transient List<FundRow> rows;
  private transient Long count;

  /** Reads the page of the list where the reader stands. */
  public void load() {
    rows = paging.read(reading.list(filter(), paging.after(), SIZE)).items();
  }

  private FundFilter filter() {
    return new FundFilter(level, source, null, year, purpose);
  }

  /** How many the filter leaves. */
  public long getCount() {
    if (count == null) {
      count = reading.count(filter());
    }
    return count;
  }

  public List<FundRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  /** Shows every fund again. */
  public void clear() {
    level = null;
    source = null;
    purpose = null;
    year = null;
    narrowed();
  }

  private void narrowed() {
    paging.restart();
    count = null;
    rows = null;
  }

  public boolean isFiltered() {
    return level != null || source != null || purpose != null || year != null;
  }

  public boolean isOpeningPossible() {
    return screen.may(Duty.KEEP_FUNDS);
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public UnionLevel[] getLevels() {
    return UnionLevel.values();
  }

  public FundSource[] getSources() {
    return FundSource.values();
  }

  public AssistanceType[] getPurposes() {
    return AssistanceType.values();
  }

  /** The years to choose from, the newest first. */
  public List<Integer> getYears() {
    int next = today.date().getYear() + 1;
    return IntStream.range(0, YEARS).mapToObj(back -> next - back).toList();
  }

  public UnionLevel getLevel() {
    return level;
  }

  public void setLevel(UnionLevel level) {
    if (this.level != level) {
      this.level = level;
      narrowed();
    }
  }

  public FundSource getSource() {
    return source;
  }

  public void setSource(FundSource source) {
    if (this.source != source) {
      this.source = source;
      narrowed();
    }
  }

  public AssistanceType getPurpose() {
    return purpose;
  }

  public void setPurpose(AssistanceType purpose) {
    if (this.purpose != purpose) {
      this.purpose = purpose;
      narrowed();
    }
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    if (!Objects.equals(this.year, year)) {
      this.year = year;
      narrowed();
    }
  }
}
