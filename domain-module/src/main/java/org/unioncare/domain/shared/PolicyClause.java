package org.unioncare.domain.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in which numbered clauses of the policy texts (clauses.csv) a rule stands. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface PolicyClause {
  /** The ids of the clauses, such as {@code "QS-15"}. */
  String[] value();

  /** The term of the policy, in Chinese, where it differs from the glossary's entry of the type. */
  String term() default "";
}
