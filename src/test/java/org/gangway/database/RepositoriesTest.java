package org.gangway.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

/** A running portal reads the queries of a repository when it first needs them: a wrong one has to be found before. */
@ModuleTest
class RepositoriesTest {

    @Autowired
    ApplicationContext application;

    @Test
    void haveQueriesThatCanBeRead() {
        assertThat(application.getBeansOfType(Repository.class)).hasSizeGreaterThan(15);
    }
}
