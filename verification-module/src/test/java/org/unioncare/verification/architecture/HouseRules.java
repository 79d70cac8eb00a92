package org.unioncare.verification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unioncare.service.shared.ForJobs;
import org.unioncare.service.shared.UseCase;

/** The rules that hold the house together (R1 to R14 of the conventions), each by its number. */
final class HouseRules {
  static final List<String> FEATURES =
      List.of(
          "shared",
          "organisation",
          "security",
          "job",
          "household",
          "eligibility",
          "archive",
          "fund",
          "assistance",
          "visit",
          "statistics");

  /** Services that anybody may call, signed in or not, each with its reason. */
  static final Map<String, String> OPEN_TO_ALL =
      new TreeMap<>(
          Map.of(
              "org.unioncare.service.shared.SchemaStart",
              "starts the schema, before anybody signs in",
              "org.unioncare.service.shared.Idempotency",
              "remembers answers of any request; its callers have been signed in",
              "org.unioncare.service.security.SigningIn",
              "is how somebody signs in",
              "org.unioncare.service.security.SignInBook",
              "keeps count of sign-ins, right and wrong",
              "org.unioncare.service.security.ChangingPassword",
              "everybody may change the own password",
              "org.unioncare.service.eligibility.SelfTesting",
              "a worker without an account asks for himself; it reads no person and writes nothing"));

  private static final String ROOT = "org.unioncare.";

  private HouseRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put(
        "R01 the domain depends on java and itself alone",
        noClasses()
            .that()
            .resideInAPackage("org.unioncare.domain..")
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "org.unioncare.domain.."))));
    rules.put(
        "R02 only Today asks a clock",
        noClasses()
            .that(
                not(
                    describe(
                        "Today", c -> c.getName().equals("org.unioncare.service.shared.Today"))))
            .should()
            .callMethodWhere(
                describe(
                    "taking the time",
                    call ->
                        (call.getTarget().getOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getName().equals("now"))
                            || (call.getTarget().getOwner().getName().equals("java.lang.System")
                                && call.getTarget().getName().equals("currentTimeMillis"))))
            .orShould()
            .callConstructor(java.util.Date.class));
    rules.put(
        "R03 web and batch never reach into persistence",
        noClasses()
            .that()
            .resideInAnyPackage("org.unioncare.web..", "org.unioncare.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.unioncare.persistence.."));
    rules.put(
        "R03 services and persistence know nothing above them",
        noClasses()
            .that()
            .resideInAnyPackage("org.unioncare.service..", "org.unioncare.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.unioncare.web..", "org.unioncare.batch.."));
    rules.put(
        "R03 persistence does not use services",
        noClasses()
            .that()
            .resideInAPackage("org.unioncare.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.unioncare.service.."));
    rules.put(
        "R04 no page or resource sees an entity",
        noClasses()
            .that()
            .resideInAPackage("org.unioncare.web..")
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class)));
    rules.put(
        "R05 features are free of cycles",
        slices().matching("org.unioncare.*.(*)..").should().beFreeOfCycles());
    rules.put(
        "R05 a feature uses only those to its left",
        classes().that().resideInAPackage("org.unioncare..").should(useOnlyFeaturesToTheLeft()));
    rules.put(
        "R07 entities have verbs, no setters",
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*"));
    rules.put(
        "R07 nobody outside can make an empty entity",
        classes().that().areAnnotatedWith(Entity.class).should(hideTheirEmptyConstructor()));
    rules.put(
        "R08 only repositories and queries hold an EntityManager",
        noClasses()
            .that(
                not(
                    resideInAPackage("org.unioncare.persistence..")
                        .and(
                            describe(
                                "a repository or queries",
                                c ->
                                    c.getSimpleName().endsWith("Repository")
                                        || c.getSimpleName().endsWith("Queries")))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class));
    rules.put(
        "R09 every service method says who may call it",
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(sayWhoMayCall()));
    rules.put(
        "R09 every service is a use case",
        classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(UseCase.class));
    rules.put(
        "R09 services for jobs are used by batch and the job calendar alone",
        noClasses()
            .that()
            .resideOutsideOfPackages("org.unioncare.batch..", "org.unioncare.web.job..")
            .and()
            .areNotAnnotatedWith(ForJobs.class)
            .should()
            .dependOnClassesThat(annotatedWith(ForJobs.class)));
    rules.put(
        "R10 no field holds a binary fraction",
        noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class));
    rules.put(
        "R10 money is Money in what domain and services offer",
        methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.unioncare.domain..", "org.unioncare.service..")
            .and()
            .areDeclaredInClassesThat(
                not(
                    describe(
                        "Money or Multiple",
                        c -> Set.of("Money", "Multiple").contains(c.getSimpleName()))))
            .should(
                keepOutOfTheirSignature(
                    "BigDecimal", t -> t.getName().equals(BigDecimal.class.getName()))));
    rules.put(
        "R10 dates are of java.time",
        noClasses()
            .should()
            .dependOnClassesThat(
                describe(
                    "java.util.Date or Calendar",
                    c ->
                        Set.of(
                                "java.util.Date",
                                "java.util.Calendar",
                                "java.util.GregorianCalendar")
                            .contains(c.getName()))));
    rules.put(
        "R11 batch is used in the batch module, and its operator in web",
        noClasses()
            .that()
            .resideOutsideOfPackages("org.unioncare.batch..", "org.unioncare.web.job..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.batch.."));
    rules.put(
        "R11 batch artifacts are named for what they are",
        classes()
            .that()
            .resideInAPackage("org.unioncare.batch..")
            .and()
            .areAnnotatedWith(Named.class)
            .should()
            .haveNameMatching(".*(Reader|Processor|Writer|Batchlet|Listener|Mapper)$"));
    rules.put(
        "R12 named beans of the web are pages",
        classes()
            .that()
            .resideInAPackage("org.unioncare.web..")
            .and()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("org.unioncare.web.shared..")
            .should()
            .haveSimpleNameEndingWith("Page"));
    rules.put(
        "R12 only web.shared touches the Faces context",
        noClasses()
            .that()
            .resideOutsideOfPackage("org.unioncare.web.shared..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.faces.context.FacesContext")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.primefaces.PrimeFaces"));
    rules.put(
        "R12 only the web knows PrimeFaces",
        noClasses()
            .that()
            .resideOutsideOfPackage("org.unioncare.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.primefaces.."));
    rules.put(
        "R13 nothing is called by what it is not",
        noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|VO|BO)$")
            .orShould()
            .haveNameMatching(".*\\.I[A-Z][a-z]\\w*$"));
    rules.put(
        "R14 an entity holds no entity of another feature but a union",
        fields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(stayInTheirFeature()));
    return rules;
  }

  /** The feature a class of ours belongs to, or null. */
  static String featureOf(JavaClass type) {
    if (!type.getPackageName().startsWith(ROOT)) {
      return null;
    }
    String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
    return parts.length < 2 ? null : parts[1];
  }

  private static ArchCondition<JavaClass> useOnlyFeaturesToTheLeft() {
    return new ArchCondition<>("use only features to the left of their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = featureOf(type);
        int place = FEATURES.indexOf(own);
        if (own != null && place < 0) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " is in no known feature"));
          return;
        }
        type.getDirectDependenciesFromSelf()
            .forEach(
                dependency -> {
                  String other = featureOf(dependency.getTargetClass());
                  if (other != null && FEATURES.indexOf(other) > place) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                  }
                });
      }
    };
  }

  private static ArchCondition<JavaClass> hideTheirEmptyConstructor() {
    return new ArchCondition<>("have an empty constructor that is not public") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean hidden =
            type.getConstructors().stream()
                .anyMatch(
                    c ->
                        c.getRawParameterTypes().isEmpty()
                            && !c.getModifiers().contains(JavaModifier.PUBLIC));
        if (!hidden) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has none"));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said = says(method, RolesAllowed.class) || says(method, DenyAll.class);
        boolean open =
            says(method, PermitAll.class)
                && (OPEN_TO_ALL.containsKey(method.getOwner().getName())
                    || OPEN_TO_ALL.containsKey(method.getOwner().getName() + "." + method.getName())
                    || method.getOwner().isAnnotatedWith(ForJobs.class));
        if (!said && !open) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
        }
      }
    };
  }

  private static boolean says(
      JavaMethod method, Class<? extends java.lang.annotation.Annotation> word) {
    return method.isAnnotatedWith(word)
        || (method.getOwner().isAnnotatedWith(word)
            && !method.isAnnotatedWith(RolesAllowed.class)
            && !method.isAnnotatedWith(PermitAll.class)
            && !method.isAnnotatedWith(DenyAll.class));
  }

  private static ArchCondition<JavaMethod> keepOutOfTheirSignature(
      String word, DescribedPredicate<JavaClass> banned) {
    return new ArchCondition<>("keep " + word + " out of their signature") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (banned.test(method.getRawReturnType())
            || method.getRawParameterTypes().stream().anyMatch(banned)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> keepOutOfTheirSignature(
      String word, java.util.function.Predicate<JavaClass> banned) {
    return keepOutOfTheirSignature(word, describe(word, banned));
  }

  private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> stayInTheirFeature() {
    return new ArchCondition<>("stay in their feature") {
      @Override
      public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
        for (JavaClass type : typesIn(field.getType(), field)) {
          boolean foreign =
              type.isAnnotatedWith(Entity.class)
                  && !featureOf(type).equals(featureOf(field.getOwner()))
                  && !type.getName().equals("org.unioncare.persistence.organisation.Union");
          if (foreign) {
            events.add(
                SimpleConditionEvent.violated(field, field.getFullName() + " holds " + type));
          }
        }
      }
    };
  }

  private static Set<JavaClass> typesIn(JavaType type, JavaMember member) {
    return type.getAllInvolvedRawTypes();
  }
}
