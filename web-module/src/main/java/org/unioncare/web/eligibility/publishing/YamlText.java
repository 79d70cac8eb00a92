package org.unioncare.web.eligibility.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** The text of a pack as a program sends it: UTF-8, byte for byte, of a bounded length. */
final class YamlText {
  private static final int MOST_BYTES = 1 << 20;

  private YamlText() {}

  static String read(InputStream sent) throws IOException {
    byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw RefusedException.malformed(Reason.of("BODY_TOO_LARGE", null, MOST_BYTES));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherEncoding) {
      throw RefusedException.malformed(Reason.at("yaml", "PACK_NOT_UTF8"));
    }
  }
}
