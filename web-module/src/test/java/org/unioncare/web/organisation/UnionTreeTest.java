package org.unioncare.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.organisation.UnionPath;

class UnionTreeTest {
  private static final UnionPath CITY =
      UnionPath.top(UnionCode.NATIONAL).below(new UnionCode("51")).below(new UnionCode("5105"));
  private static final UnionEntry ROOT = entry(CITY, 2);
  private static final UnionEntry COUNTY = entry(CITY.below(new UnionCode("510502")), 400);
  private static final UnionEntry OTHER = entry(CITY.below(new UnionCode("510503")), 0);

  private final UnionTree tree = new UnionTree();
  private final List<String> read = new ArrayList<>();

  @Test
  void a_folded_union_is_one_line_and_nothing_below_it_is_read() {
    assertThat(lines()).containsExactly("0 5105");
    assertThat(read).isEmpty();
  }

  @Test
  void an_unfolded_union_is_followed_by_those_below_it_one_step_further_in() {
    tree.toggle("5105");
    assertThat(lines()).containsExactly("0 5105", "1 510502", "1 510503");
    tree.toggle("5105");
    assertThat(lines()).containsExactly("0 5105");
  }

  @Test
  void what_is_unfolded_below_a_folded_union_is_so_again_when_that_is_unfolded() {
    tree.unfold(List.of("5105", "510502"));
    tree.toggle("5105");
    assertThat(lines()).hasSize(1);
    tree.toggle("5105");
    assertThat(lines()).hasSizeGreaterThan(3);
  }

  @Test
  void a_union_with_very_many_below_it_says_how_many_are_left_out() {
    tree.unfold(List.of("5105", "510502"));
    List<UnionTree.Branch> lines = tree.lines(ROOT, UnionTreeTest.this::below);
    assertThat(lines).hasSize(2 + UnionTree.MOST_BELOW + 1);
    assertThat(lines.get(lines.size() - 2).more()).isEqualTo(400 - UnionTree.MOST_BELOW);
    assertThat(lines.stream().filter(line -> line.more() > 0)).hasSize(1);
  }

  @Test
  void a_union_without_any_below_it_cannot_be_unfolded() {
    tree.unfold(List.of("5105", "510503"));
    assertThat(tree.lines(ROOT, this::below).get(2).isFoldable()).isFalse();
    assertThat(read).doesNotContain("510503");
  }

  private List<String> lines() {
    return tree.lines(ROOT, this::below).stream()
        .map(line -> line.depth() + " " + line.union().code())
        .toList();
  }

  private List<UnionEntry> below(UnionEntry union) {
    read.add(union.code().value());
    return union == ROOT
        ? List.of(COUNTY, OTHER)
        : IntStream.rangeClosed(1, (int) union.children())
            .mapToObj(n -> entry(union.path().below(union.code().grassroots(n)), 0))
            .toList();
  }

  private static UnionEntry entry(UnionPath path, long children) {
    UnionCode code = path.code();
    return new UnionEntry(code, "工会 " + code, code.level(), path, null, true, children);
  }
}
