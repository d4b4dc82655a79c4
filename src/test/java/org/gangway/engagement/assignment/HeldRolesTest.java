package org.gangway.engagement.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.TreeSet;
import org.gangway.identity.HeldByAny;
import org.gangway.identity.Role;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** Every use case for roles of an engagement says by an argument which engagement it is about, or it would ask for no role there. */
@ModuleTest
class HeldRolesTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    HeldRoles held;

    @Test
    void knowTheEngagementOfEveryUseCase() {
        var unknown = new TreeSet<String>();
        var known = 0;
        for (var service : portal.getBeansWithAnnotation(Service.class).values()) {
            for (var method : AopUtils.getTargetClass(service).getMethods()) {
                if (!isForRolesOfAnEngagement(method)) {
                    continue;
                }
                if (Arrays.stream(method.getParameterTypes()).anyMatch(held::knows)) {
                    known++;
                } else {
                    unknown.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
                }
            }
        }

        assertThat(unknown)
                .as("opening one, lists of what waits, of which the policies show the own, and templates of a company")
                .containsExactly(
                        "AgreementService.waiting",
                        "CircumstanceService.unanswered",
                        "EngagementService.open",
                        "TemplateShelf.discard",
                        "TemplateShelf.keep");
        assertThat(known).isGreaterThan(70);
    }

    private static boolean isForRolesOfAnEngagement(Method method) {
        var annotation = AnnotatedElementUtils.findMergedAnnotation(method, HeldByAny.class);
        return annotation != null && Arrays.stream(annotation.value()).anyMatch(role -> !isCompanyWide(role));
    }

    private static boolean isCompanyWide(Role role) {
        return role.isCompanyWide();
    }
}
