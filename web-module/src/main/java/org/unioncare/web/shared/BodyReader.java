package org.unioncare.web.shared;

import static org.unioncare.service.shared.HeldJson.JSON;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** Reads what a program sent as one JSON object; anything else is malformed. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {
  /** The most bytes that a body may have. */
  static final int MOST_BYTES = 1 << 20;

  private static final JsonReaderFactory READERS =
      JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Body.class;
  }

  @Override
  public Body readFrom(
      Class<Body> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    return read(in.readNBytes(MOST_BYTES + 1));
  }

  static Body read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw RefusedException.malformed(Reason.of("BODY_TOO_LARGE", null, MOST_BYTES));
    }
    try (JsonReader reader =
        READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      JsonStructure structure = reader.read();
      if (structure instanceof JsonObject object) {
        return new Body(object);
      }
    } catch (JsonException | IllegalStateException malformed) {
      throw RefusedException.malformed(Reason.of("BODY_MALFORMED", null));
    }
    throw RefusedException.malformed(Reason.of("BODY_MALFORMED", null));
  }
}
