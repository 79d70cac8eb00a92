package org.unioncare.bench.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The same rules in Drools with its executable model: rules keep no order and change no fact that
 * others look at, so that nothing is ever evaluated again; sums are worked out beforehand.
 */
final class Drools implements Contestant {
  /** How the engine is asked. */
  enum Mode {
    SEQUENTIAL_BATCHES("stateless session, sequential, 1,000 at a time", 1_000),
    SEQUENTIAL_LARGE("stateless session, sequential, 10,000 at a time", 10_000),
    STATEFUL_BATCHES("a new session for each 1,000", 1_000),
    ONE_SESSION("one session, inserted, fired and deleted 1,000 at a time", 1_000);

    private final String words;
    private final int batch;

    Mode(String words, int batch) {
      this.words = words;
      this.batch = batch;
    }
  }

  private final Mode mode;
  private final PlainHousehold[] households;
  private final KieBase base;
  private KieSession session;

  Drools(Mode mode, PlainHousehold[] households) {
    this.mode = mode;
    this.households = households;
    this.base = base(mode == Mode.SEQUENTIAL_BATCHES || mode == Mode.SEQUENTIAL_LARGE);
  }

  private static KieBase base(boolean sequential) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/unioncare/bench/rules/qianshan.drl", rules());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    KieBaseConfiguration configuration = services.newKieBaseConfiguration();
    configuration.setOption(sequential ? SequentialOption.YES : SequentialOption.NO);
    return services
        .newKieContainer(builder.getKieModule().getReleaseId())
        .newKieBase(configuration);
  }

  private static String rules() {
    try (InputStream source = Drools.class.getResourceAsStream("/bench/qianshan.drl")) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "Drools 10.2, executable model, " + mode.words;
  }

  @Override
  public long judge() {
    for (PlainHousehold household : households) {
      household.answer = Integer.MAX_VALUE;
    }
    StatelessKieSession stateless = base.newStatelessKieSession();
    for (int from = 0; from < households.length; from += mode.batch) {
      int to = Math.min(households.length, from + mode.batch);
      switch (mode) {
        case SEQUENTIAL_BATCHES, SEQUENTIAL_LARGE ->
            stateless.execute(Arrays.asList(households).subList(from, to));
        case STATEFUL_BATCHES -> fire(base.newKieSession(), from, to, true);
        case ONE_SESSION -> {
          session = session == null ? base.newKieSession() : session;
          fire(session, from, to, false);
        }
      }
    }
    long sum = 0;
    for (PlainHousehold household : households) {
      int answer = household.answer == Integer.MAX_VALUE ? HandWritten.NONE : household.answer;
      sum += Contestant.part(household.id, answer);
    }
    return sum;
  }

  private void fire(KieSession in, int from, int to, boolean once) {
    for (int at = from; at < to; at++) {
      in.insert(households[at]);
    }
    in.fireAllRules();
    if (once) {
      in.dispose();
    } else {
      for (int at = from; at < to; at++) {
        in.delete(in.getFactHandle(households[at]));
      }
    }
  }

  @Override
  public void end() {
    if (session != null) {
      session.dispose();
    }
  }
}
