package org.unioncare.verification.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;

/** Reads SQL scripts with ShardingSphere's Oracle grammar. */
final class OracleGrammar {
  private static final SQLParserEngine ENGINE =
      new SQLParserEngine("Oracle", new CacheOption(128, 1024L));
  private static final Pattern TABLE =
      Pattern.compile(
          "CREATE\\s+TABLE\\s+(\\w+)\\s*\\((.*?)\\)\\s*;",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COLUMN = Pattern.compile("^(\\w+)\\s");

  private OracleGrammar() {}

  /**
   * @throws RuntimeException when the text is no statement of Oracle
   */
  static void parse(String statement) {
    ENGINE.parse(statement, false);
  }

  static String withoutComments(String script) {
    return script.replaceAll("--[^\\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
  }

  /** The statements of a script; a block of PL/SQL ends with a slash on a line of its own. */
  static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean block = false;
    for (String line : withoutComments(script).split("\\n")) {
      if (current.toString().isBlank()) {
        block =
            line.strip().toUpperCase().matches("(CREATE (OR REPLACE )?TRIGGER|BEGIN|DECLARE).*");
      }
      if (block && line.strip().equals("/")) {
        block = false;
        current.setLength(0);
        continue;
      }
      current.append(line).append('\n');
      if (!block && line.stripTrailing().endsWith(";")) {
        String text = current.toString().strip();
        statements.add(text.substring(0, text.length() - 1));
        current.setLength(0);
      }
    }
    if (!current.toString().isBlank()) {
      statements.add(current.toString().strip());
    }
    return statements;
  }

  /** Each table with the names of its columns. */
  static Map<String, TreeSet<String>> tables(String scripts) {
    Map<String, TreeSet<String>> tables = new TreeMap<>();
    Matcher table = TABLE.matcher(withoutComments(scripts));
    while (table.find()) {
      TreeSet<String> columns = new TreeSet<>();
      for (String part : parts(table.group(2))) {
        Matcher column = COLUMN.matcher(part.strip());
        if (column.find()
            && !column.group(1).toUpperCase().matches("CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK")) {
          columns.add(column.group(1).toLowerCase());
        }
      }
      tables.put(table.group(1).toLowerCase(), columns);
    }
    return tables;
  }

  private static List<String> parts(String body) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    StringBuilder part = new StringBuilder();
    for (char c : body.toCharArray()) {
      if (c == ',' && depth == 0) {
        parts.add(part.toString());
        part.setLength(0);
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      part.append(c);
    }
    parts.add(part.toString());
    return parts;
  }
}
