package org.unioncare.web.security;

import java.util.List;
import org.unioncare.domain.security.Duty;

/** The menu: which page needs which duty. */
final class Menu {

  /**
   * @param key the label's key without {@code menu.}
   * @param page the page's path, with a place in it after a number sign
   * @param duties one of them is enough; none means everybody
   */
  record Entry(String key, String page, List<String> duties) {
    static Entry of(String page, String... duties) {
      return new Entry(page.replace('/', '_'), page, List.of(duties));
    }

    boolean isDesk() {
      return page.indexOf('#') > 0;
    }
  }

  record Group(String key, List<Entry> entries) {}

  static final List<Group> GROUPS =
      List.of(
          new Group(null, List.of(Entry.of("home"))),
          new Group(
              "archives",
              List.of(
                  Entry.of("archive/list", Duty.READ_ARCHIVES),
                  Entry.of("archive/apply", Duty.FILE_ARCHIVES),
                  new Entry("desk", "home#desk", List.of(Duty.READ_ARCHIVES)),
                  Entry.of("archive/proposals", Duty.DECIDE_ARCHIVES))),
          new Group(
              "assistance",
              List.of(
                  Entry.of("fund/list", Duty.READ_FUNDS),
                  Entry.of("assistance/list", Duty.READ_FUNDS))),
          new Group(
              "policy",
              List.of(
                  Entry.of("eligibility/trial", Duty.ASSESS),
                  Entry.of("eligibility/packs", Duty.ASSESS),
                  Entry.of("eligibility/lines", Duty.ASSESS),
                  Entry.of("archive/what-if", Duty.TRY_RULES))),
          new Group(
              "analysis",
              List.of(
                  Entry.of("statistics/figures", Duty.READ_STATISTICS),
                  Entry.of("job/list", Duty.RUN_JOBS))),
          new Group(
              "administration",
              List.of(
                  Entry.of("organisation/unions", Duty.READ_UNIONS),
                  Entry.of("security/accounts", Duty.KEEP_ACCOUNTS, Duty.KEEP_OFFICES),
                  Entry.of("security/audit", Duty.READ_AUDIT))));

  private Menu() {}
}
