package org.gangway.identity.isolation;

import java.util.List;
import javax.sql.DataSource;
import org.gangway.uikit.OpenPages;
import org.gangway.uikit.OtherProcesses;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only where several processes work on one database: each post is a statement more. */
@Configuration(proxyBeanMethods = false)
class ProcessPostsConfiguration {

    @Bean(destroyMethod = "stop")
    @ConditionalOnProperty("gangway.several")
    OtherProcesses otherProcesses(DataSource database, OpenPages pages) {
        return new ProcessPosts(database, change -> pages.heardElsewhere(List.of(change)));
    }
}
