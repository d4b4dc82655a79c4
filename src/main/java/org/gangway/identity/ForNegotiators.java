package org.gangway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case of those who negotiate: outsourcing manager and vendor lead. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('OUTSOURCING_MANAGER','VENDOR_LEAD')")
@HeldByAny({Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD})
public @interface ForNegotiators {}
