package org.unioncare.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;
import org.unioncare.web.shared.Waiting;

/** What the frame shows of the person signed in: name, union, offices, and the menu by duty. */
@Named
@RequestScoped
public class ShellPage {

  /** An entry of the menu as it is shown. */
  public record Item(String label, String address, boolean here, long waiting) {}

  /** A group of entries as it is shown. */
  public record Items(String title, List<Item> entries) {}

  @Inject private Officer officer;
  @Inject private Screen screen;
  @Inject @Any private Instance<Waiting> counts;

  private List<Items> menu;

  public String getName() {
    return officer.isKnown() ? officer.name() : "";
  }

  public String getUnion() {
    return officer.isKnown() ? officer.unionName() : "";
  }

  public String getOffices() {
    return officer.isKnown()
        ? officer.offices().stream()
            .sorted()
            .map(Messages::label)
            .collect(Collectors.joining(Messages.of("list.comma")))
        : "";
  }

  /** Whether the search box is of any use to the officer. */
  public boolean isSearching() {
    return officer.isKnown() && officer.may(Duty.READ_ARCHIVES);
  }

  /**
   * The groups that have an entry the officer may open; counted only when it is shown, so that what
   * was done in the same request is counted too.
   */
  public List<Items> getMenu() {
    if (!screen.rendering()) {
      return List.of();
    }
    if (menu == null) {
      menu = officer.isKnown() ? read() : List.of();
    }
    return menu;
  }

  private List<Items> read() {
    Map<String, Waiting> waiting = new HashMap<>();
    counts.forEach(count -> waiting.put(count.entry(), count));
    List<Items> groups = new ArrayList<>();
    for (Menu.Group group : Menu.GROUPS) {
      List<Item> items =
          group.entries().stream()
              .filter(
                  entry ->
                      entry.duties().isEmpty() || entry.duties().stream().anyMatch(officer::may))
              .map(entry -> item(entry, waiting.get(entry.key())))
              .toList();
      if (!items.isEmpty()) {
        groups.add(new Items(group.key() == null ? "" : Messages.of("menu." + group.key()), items));
      }
    }
    return groups;
  }

  private Item item(Menu.Entry entry, Waiting waiting) {
    String[] place = entry.page().split("#");
    String address = "/" + place[0] + ".xhtml" + (entry.isDesk() ? "#" + place[1] : "");
    return new Item(
        Messages.of("menu." + entry.key()),
        address,
        isHere(entry),
        waiting == null ? 0 : waiting.count());
  }

  /** A page without an entry of its own lights the list of its feature. */
  private boolean isHere(Menu.Entry entry) {
    String page = screen.page();
    if (page.equals(entry.page())) {
      return true;
    }
    boolean listed =
        Menu.GROUPS.stream()
            .flatMap(group -> group.entries().stream())
            .anyMatch(e -> e.page().equals(page));
    String feature = page.substring(0, page.indexOf('/') + 1);
    return !listed && !feature.isEmpty() && entry.page().equals(feature + "list");
  }

  public void leave() {
    screen.leave();
  }
}
