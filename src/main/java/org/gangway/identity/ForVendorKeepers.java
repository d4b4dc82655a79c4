package org.gangway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A use case of those who say what their company thinks of its vendors. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('VENDOR_READER') and hasAnyRole('OUTSOURCING_MANAGER','PORTFOLIO_MANAGER','ADMINISTRATOR')")
public @interface ForVendorKeepers {}
