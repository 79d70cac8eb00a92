package org.unioncare.service.shared;

import jakarta.json.spi.JsonProvider;

/** The JSON provider, looked up once: Json's own methods search the class path at every call. */
public final class HeldJson {
  public static final JsonProvider JSON = JsonProvider.provider();

  private HeldJson() {}
}
