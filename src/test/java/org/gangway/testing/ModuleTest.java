package org.gangway.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gangway.GangwayApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a real PostgreSQL, once for all tests of the run.
 *
 * <p>Tests commit, as users do. They do not meet: each makes a {@link World} of its own, and row-level security keeps
 * worlds apart.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GangwayApplication.class,
        properties = {
            "gangway.demo=false",
            "gangway.strict-texts=true",
            "gangway.pseudo-locale=true",
            "spring.mail.host=mail.example",
            "gangway.mail.pause=P1D"
        })
@Import(PostgresForTests.class)
public @interface ModuleTest {}
