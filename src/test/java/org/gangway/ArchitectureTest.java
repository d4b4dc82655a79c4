package org.gangway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The drawing in docs/architecture.md, as a test. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(GangwayApplication.class);
    private static final JavaClasses CODE = ImportedCode.ALL;

    @Test
    void modulesDependOnlyAlongTheArrows() {
        MODULES.verify();
    }

    @Test
    void repositoriesAndViewsAreHidden() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should(beUsedOnlyInTheirModule())
                .check(CODE);
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..", "..identity..")
                .and()
                .areNotAssignableTo(GangwayApplication.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "..ui..")
                .check(CODE);
    }

    /** Which role may do what, and in which state, is said beside the aggregate; a screen asks. */
    @Test
    void screensAskForPermissionsAndNotForRoles() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .callMethod(CurrentUser.class, "has", Role.class)
                .orShould()
                .callMethod(CurrentUser.class, "roles")
                .check(CODE);
    }

    @Test
    void aggregatesReferToEachOtherById() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                // an account is of one person, has that person's id and is never read without them; where a site works
                // says
                // nothing without the site
                .doNotHaveFullName("org.gangway.identity.account.UserAccount.owner")
                .and()
                .doNotHaveFullName("org.gangway.engagement.EngagementSite.site")
                .should()
                .haveRawType(describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(CODE);
    }

    @Test
    void everyUseCaseSaysWhoMayUseIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should()
                .beMetaAnnotatedWith(PreAuthorize.class)
                .check(CODE);
    }

    @Test
    void everyCallFromAProgramSaysWhoMayMakeIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beMetaAnnotatedWith(PreAuthorize.class)
                .check(CODE);
    }

    /** Whoever forgets to close such a stream keeps a connection for good: ten of them, and the portal stands still. */
    @Test
    void nobodyKeepsAConnectionInAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CODE);
    }

    @Test
    void onlyLanguageWritesForPeople() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..language..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.text..", "com.ibm.icu..")
                        .or(JavaClass.Predicates.type(java.time.format.DateTimeFormatter.class)))
                .check(CODE);
    }

    @Test
    void onlyTheDemoActsAsOthersOrAtOtherTimes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..demo..", "..identity..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.type(org.gangway.identity.signin.DemoImpersonation.class)
                        .or(JavaClass.Predicates.type(org.gangway.identity.PortalClock.class)))
                .check(CODE);
    }

    @Test
    void onlyTheFeedReadsForSomebodyWhoIsNotThere() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..yearcalendar.feed..", "..identity.signin..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.type(org.gangway.identity.signin.ReadingFor.class))
                .check(CODE);
    }

    /** What crosses rooms inside a module is public, so the compiler does not hide it from other modules. */
    private static ArchCondition<JavaClass> beUsedOnlyInTheirModule() {
        return new ArchCondition<>("be used only in their module") {
            @Override
            public void check(JavaClass hidden, ConditionEvents events) {
                hidden.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(hidden)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(hidden, use.getDescription())));
            }
        };
    }

    private static String module(JavaClass type) {
        var inside = type.getPackageName().substring("org.gangway.".length());
        return inside.substring(0, (inside + ".").indexOf('.'));
    }
}
