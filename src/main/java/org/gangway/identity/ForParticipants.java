package org.gangway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case of those who work on an engagement; who only reads it has none. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(
        "hasAnyRole('OUTSOURCING_MANAGER','VENDOR_LEAD','COMMITTEE_MEMBER','FINANCE_CONTROLLER','PORTFOLIO_MANAGER')")
@HeldByAny({
    Role.OUTSOURCING_MANAGER,
    Role.VENDOR_LEAD,
    Role.COMMITTEE_MEMBER,
    Role.FINANCE_CONTROLLER,
    Role.PORTFOLIO_MANAGER
})
public @interface ForParticipants {}
