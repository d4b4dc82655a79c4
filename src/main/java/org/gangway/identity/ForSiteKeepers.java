package org.gangway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case of those who keep the calendars of their party's sites: outsourcing manager, vendor lead and administrator. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('OUTSOURCING_MANAGER','VENDOR_LEAD','ADMINISTRATOR')")
@HeldByAny({Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.ADMINISTRATOR})
public @interface ForSiteKeepers {}
