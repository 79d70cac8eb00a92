package org.unioncare.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/messages");

  @Test
  void every_file_belongs_to_the_bundle() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".properties", "")).toList();
      assertThat(Messages.FILES).containsAll(names);
    }
  }

  @Test
  void no_key_stands_in_two_files() {
    Map<String, String> owners = new HashMap<>();
    for (String file : Messages.FILES) {
      for (String key : Messages.read(file).stringPropertyNames()) {
        assertThat(owners.put(key, file)).as("%s, also in %s", key, file).isNull();
      }
    }
  }

  @Test
  void pages_find_it_as_a_bundle() {
    ResourceBundle bundle = ResourceBundle.getBundle(Messages.class.getName(), Locale.CHINA);
    assertThat(bundle.getString("product")).isEqualTo("困难职工帮扶管理系统");
  }
}
