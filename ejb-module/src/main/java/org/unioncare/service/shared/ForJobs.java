package org.unioncare.service.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service that batch artifacts call on threads without a signed-in officer; its callers
 * hand the jurisdiction in, and nothing outside the batch module may use it (held by an
 * architecture test).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForJobs {}
