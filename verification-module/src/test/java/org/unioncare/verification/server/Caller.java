package org.unioncare.verification.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that calls the machine interface with one account. */
public final class Caller {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What came back: the status and the body, read as JSON where it is JSON. */
  public record Answer(int status, String type, String text) {

    public JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(text))) {
        return reader.readObject();
      }
    }

    public String text(String name) {
      return json().getString(name);
    }

    public long version() {
      return json().getJsonNumber("version").longValueExact();
    }
  }

  private final RunningServer server;
  private final String account;
  private final String password;

  private Caller(RunningServer server, String account, String password) {
    this.server = server;
    this.account = account;
    this.password = password;
  }

  /** An account of the demo data. */
  public static Caller as(RunningServer server, String account) {
    return new Caller(server, account, RunningServer.PASSWORD);
  }

  public static Caller nobody(RunningServer server) {
    return new Caller(server, null, null);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Asks for another type of answer than JSON. */
  public Answer get(String path, String type) {
    return send(request(path).setHeader("Accept", type).GET());
  }

  public Answer post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  /** Posts under an idempotency key. */
  public Answer post(String path, String body, String key) {
    return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
  }

  /** Posts the text of a pack. */
  public Answer postYaml(String path, String text) {
    return send(yaml(path).POST(BodyPublishers.ofString(text)));
  }

  /** Posts the text of a pack under an idempotency key. */
  public Answer postYaml(String path, String text, String key) {
    return send(yaml(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(text)));
  }

  /** Writes the text of a pack anew, as of the version that was read. */
  public Answer putYaml(String path, String text, long version) {
    return send(
        yaml(path).header("If-Match", "\"" + version + "\"").PUT(BodyPublishers.ofString(text)));
  }

  private HttpRequest.Builder yaml(String path) {
    return request(path).setHeader("Content-Type", "application/yaml");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at(path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, application/problem+json");
    if (account != null) {
      String pair = account + ":" + password;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
