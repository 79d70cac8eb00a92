package org.unioncare.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figures;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.statistics.Counting;

/** The figures of a union in a year, by one of the dimensions. */
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {
  private static final String KEPT = "kept";

  @Inject private Counting counting;
  @Inject private Officer officer;
  @Inject private Today today;

  @GET
  @Operation(
      summary = "Counts and money of a union and everything below it",
      description =
          "Counted now up to today or the last day of the year; with source=kept as the yearly"
              + " statistics were last published. Without a year, the running one; without a union,"
              + " the caller's.")
  public FiguresAnswer figures(
      @QueryParam("year") String year,
      @QueryParam("union") String union,
      @QueryParam("by") @DefaultValue("cause") String by,
      @QueryParam("source") @DefaultValue("live") String source) {
    List<Reason> faults = new ArrayList<>();
    int of = year == null ? today.date().getYear() : number(year, faults);
    UnionCode code = union == null ? officer.union() : code(union, faults);
    Dimension dimension = Dimension.ofWord(by).orElse(null);
    if (dimension == null) {
      List<String> words = Arrays.stream(Dimension.values()).map(Dimension::word).toList();
      faults.add(Reason.at("by", "CODE_UNKNOWN", words));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    return FiguresAnswer.of(read(of, code, dimension, source));
  }

  private Figures read(int year, UnionCode union, Dimension by, String source) {
    return KEPT.equals(source)
        ? counting
            .kept(year, union, by)
            .orElseThrow(() -> RefusedException.unknown("STATISTICS_NOT_KEPT", year))
        : counting.live(year, union, by);
  }

  private static int number(String text, List<Reason> faults) {
    if (!text.matches("\\d{4}")) {
      faults.add(Reason.at("year", "NOT_A_NUMBER"));
      return 0;
    }
    return Integer.parseInt(text);
  }

  private static UnionCode code(String text, List<Reason> faults) {
    if (!UnionCode.isWellFormed(text)) {
      faults.add(Reason.at("union", "UNION_CODE_MALFORMED"));
      return null;
    }
    return new UnionCode(text);
  }
}
