package org.unioncare.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.api.BatchProperty;
import jakarta.inject.Named;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unioncare.batch.archive.AnnualArchiveCleanup;
import org.unioncare.batch.archive.CleanupCountBatchlet;
import org.unioncare.batch.archive.CleanupProcessor;
import org.unioncare.batch.archive.CleanupReader;
import org.unioncare.batch.archive.CleanupWriter;
import org.unioncare.batch.archive.JudgementProcessor;
import org.unioncare.batch.archive.JudgementReader;
import org.unioncare.batch.archive.JudgementWriter;
import org.unioncare.batch.archive.JudgingArchives;
import org.unioncare.batch.statistics.FiguresReader;
import org.unioncare.batch.statistics.FiguresWriter;
import org.unioncare.batch.statistics.PublishBatchlet;
import org.unioncare.batch.statistics.YearlyStatistics;
import org.unioncare.domain.archive.cleanup.CleanupStep;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.job.JobParameter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The descriptions of the jobs say what the code calls them, and hand over what it asks for. */
class JobDescriptionTest {
  private static final Pattern PARAMETER = Pattern.compile("#\\{jobParameters\\['(\\w+)'\\]\\}");
  private static final Set<String> PARAMETERS =
      Set.of(
          JobParameter.RUN, JobParameter.AS_OF, JobParameter.UNION_PATH, JobParameter.CHUNK_SIZE);
  private static final Map<String, Class<?>> ARTIFACTS =
      List.of(
              RunListener.class,
              RunStepListener.class,
              RunChunkListener.class,
              CleanupCountBatchlet.class,
              CleanupReader.class,
              CleanupProcessor.class,
              CleanupWriter.class,
              JudgementReader.class,
              JudgementProcessor.class,
              JudgementWriter.class,
              FiguresReader.class,
              FiguresWriter.class,
              PublishBatchlet.class)
          .stream()
          .collect(Collectors.toMap(JobDescriptionTest::beanName, type -> type));

  @ParameterizedTest
  @EnumSource(JobName.class)
  void every_job_has_a_description_whose_id_is_its_name(JobName name) {
    assertThat(description(name).getDocumentElement().getAttribute("id")).isEqualTo(name.word());
  }

  @Test
  void there_is_no_description_without_a_job() {
    String[] files = new File("src/main/resources/META-INF/batch-jobs").list();
    assertThat(files)
        .containsExactlyInAnyOrder(
            Arrays.stream(JobName.values())
                .map(name -> name.word() + ".xml")
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(JobName.class)
  void only_known_parameters_are_handed_over(JobName name) {
    for (Element property : all(description(name), "property")) {
      Matcher parameter = PARAMETER.matcher(property.getAttribute("value"));
      if (parameter.matches()) {
        assertThat(PARAMETERS).contains(parameter.group(1));
        assertThat(property.getAttribute("name")).isEqualTo(parameter.group(1));
      } else {
        assertThat(property.getAttribute("name"))
            .isIn(AnnualArchiveCleanup.GROUND, JudgingArchives.TASK);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(JobName.class)
  void every_artifact_exists_and_is_handed_exactly_what_it_asks_for(JobName name) {
    Document description = description(name);
    for (String kind : List.of("listener", "batchlet", "reader", "processor", "writer")) {
      for (Element artifact : all(description, kind)) {
        Class<?> type = ARTIFACTS.get(artifact.getAttribute("ref"));
        assertThat(type).as(artifact.getAttribute("ref")).isNotNull();
        Set<String> handed =
            all(artifact, "property").stream()
                .map(property -> property.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(handed).as(type.getName()).isEqualTo(asked(type));
      }
    }
  }

  @Test
  void the_clean_up_has_one_step_for_each_ground() {
    Document description = description(JobName.ANNUAL_ARCHIVE_CLEANUP);
    Map<String, String> grounds = new HashMap<>();
    for (Element step : all(description, "step")) {
      all(step, "property").stream()
          .filter(property -> property.getAttribute("name").equals(AnnualArchiveCleanup.GROUND))
          .forEach(
              property -> grounds.put(property.getAttribute("value"), step.getAttribute("id")));
    }
    assertThat(grounds)
        .isEqualTo(
            Arrays.stream(CleanupStep.values())
                .collect(Collectors.toMap(CleanupStep::name, CleanupStep::word)));
    assertThat(AnnualArchiveCleanup.JOB).isEqualTo(JobName.ANNUAL_ARCHIVE_CLEANUP.word());
  }

  @Test
  void the_statistics_publish_after_they_have_counted() {
    assertThat(
            all(description(JobName.YEARLY_STATISTICS), "step").stream()
                .map(step -> step.getAttribute("id")))
        .containsExactly(YearlyStatistics.COMPILE, YearlyStatistics.PUBLISH);
    assertThat(YearlyStatistics.JOB).isEqualTo(JobName.YEARLY_STATISTICS.word());
  }

  @Test
  void the_judgements_say_which_task_they_do() {
    assertThat(task(JobName.DECISION_CHECK)).isEqualTo(JudgementTask.CHECK);
    assertThat(task(JobName.REASSESSMENT)).isEqualTo(JudgementTask.REASSESS);
    assertThat(JudgingArchives.CHECK).isEqualTo(JobName.DECISION_CHECK.word());
    assertThat(JudgingArchives.REASSESS).isEqualTo(JobName.REASSESSMENT.word());
    assertThat(all(description(JobName.DECISION_CHECK), "step").get(0).getAttribute("id"))
        .isEqualTo(JudgingArchives.CHECK_STEP);
    assertThat(all(description(JobName.REASSESSMENT), "step").get(0).getAttribute("id"))
        .isEqualTo(JudgingArchives.REASSESS_STEP);
  }

  private static JudgementTask task(JobName name) {
    Set<String> tasks =
        all(description(name), "property").stream()
            .filter(property -> property.getAttribute("name").equals(JudgingArchives.TASK))
            .map(property -> property.getAttribute("value"))
            .collect(Collectors.toSet());
    assertThat(tasks).hasSize(1);
    return JudgementTask.valueOf(tasks.iterator().next());
  }

  private static Set<String> asked(Class<?> type) {
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(BatchProperty.class))
        .map(JobDescriptionTest::propertyName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String propertyName(Field field) {
    return field.getAnnotation(BatchProperty.class).name();
  }

  private static String beanName(Class<?> type) {
    assertThat(type).hasAnnotation(Named.class);
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Document description(JobName name) {
    String file = "/META-INF/batch-jobs/" + name.word() + ".xml";
    try (InputStream text = JobDescriptionTest.class.getResourceAsStream(file)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text);
    } catch (Exception e) {
      throw new AssertionError(file, e);
    }
  }

  private static List<Element> all(Document document, String tag) {
    return all(document.getElementsByTagName(tag));
  }

  private static List<Element> all(Element element, String tag) {
    return all(element.getElementsByTagName(tag));
  }

  private static List<Element> all(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
