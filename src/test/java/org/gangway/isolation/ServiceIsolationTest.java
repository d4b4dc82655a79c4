package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.NotFoundException;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Calls every use case that takes an id of an engagement, or of something in one, as people who have no part in it. */
@ModuleTest
class ServiceIsolationTest {

    /** Use cases that may answer strangers, and why. */
    private static final Map<String, String> ANSWERS_STRANGERS =
            // it looks for the file among those of the asker and of the engagement together, and finds none
            Map.of(
                    "ImportService.discard",
                    "threw org.gangway.shared.RuleViolation: performance.upload-gone {}",
                    // how many of the asker's own news were unread
                    "NewsService.readAll",
                    "returned 0");

    @Autowired
    ApplicationContext application;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DemoStoryFixture story;

    @SuppressWarnings("NullAway.Init")
    private Arguments arguments;

    @BeforeEach
    void report() {
        story = DemoStoryFixture.in(application);
        arguments = new Arguments(new ForeignIds(story), story.month());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void findsTheUseCasesOfAllModules() {
        assertThat(useCases())
                .extracting(useCase -> module(useCase.method().getDeclaringClass()))
                .contains(
                        "org.gangway.engagement",
                        "org.gangway.agreement",
                        "org.gangway.performance",
                        "org.gangway.settlement",
                        "org.gangway.governance",
                        "org.gangway.audit",
                        "org.gangway.identity");
    }

    /** The module's package, whichever of its rooms a class is in. */
    private static String module(Class<?> type) {
        var end = type.getPackageName().indexOf('.', "org.gangway.".length());
        return end < 0 ? type.getPackageName() : type.getPackageName().substring(0, end);
    }

    @Test
    void refusesTheLeadOfAnotherVendor() {
        assertThat(answersTo(World.create().otherLead())).isEqualTo(ANSWERS_STRANGERS);
    }

    /** So that no role that is missing hides a query that forgot whose it is. */
    @Test
    void refusesAnotherVendorWhateverTheRole() {
        assertThat(answersTo(withEveryRole(World.create().otherLead()))).isEqualTo(ANSWERS_STRANGERS);
    }

    @Test
    void refusesAnotherClientWhateverTheRole() {
        assertThat(answersTo(withEveryRole(World.create().manager()))).isEqualTo(ANSWERS_STRANGERS);
    }

    /** Somebody of the same company is a stranger to an engagement to which they are not assigned. */
    @Test
    void refusesColleaguesWhoAreNotAssigned() throws SQLException {
        for (var colleague : List.of(story.colleagueOf(story.client()), story.colleagueOf(story.vendor()))) {
            var answers = answersTo(colleague);
            answers.keySet().removeAll(OF_THE_OWN_COMPANY);
            assertThat(ANSWERS_STRANGERS).containsAllEntriesOf(answers);
        }
    }

    /** Use cases that are about the company and no engagement of it. */
    private static final Set<String> OF_THE_OWN_COMPANY = Set.of(
            "CompanyService.company",
            "EngagementService.open",
            "InvoicingService.party",
            "PartyDirectory.nameAt",
            "PartyDirectory.party",
            "PartyDirectory.people",
            "RelatedCompanyService.of",
            "SiteService.known",
            "VendorAssessmentService.assess",
            "VendorAssessmentService.vendor");

    private static CurrentUser withEveryRole(CurrentUser user) {
        return new CurrentUser(
                user.id(),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                EnumSet.allOf(Role.class),
                user.language(),
                user.formats(),
                user.zone());
    }

    /** What was said to the stranger, where it was anything but "not here" or nothing at all. */
    private Map<String, String> answersTo(CurrentUser stranger) {
        var answers = new TreeMap<String, String>();
        useCases().forEach(useCase -> {
            Acting.as(stranger);
            answer(useCase).ifPresent(said -> answers.put(useCase.name(), said));
        });
        return answers;
    }

    private Optional<String> answer(Candidate useCase) {
        try {
            var result = useCase.method()
                    .invoke(useCase.service(), arguments.of(useCase.method().getParameters()));
            return isNothing(useCase.method(), result) ? Optional.empty() : Optional.of("returned " + result);
        } catch (InvocationTargetException thrown) {
            var failure = thrown.getCause();
            return failure instanceof NotFoundException || failure instanceof AccessDeniedException
                    ? Optional.empty()
                    : Optional.of("threw " + failure);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Coming to an end without a result is an answer: something may have been done. */
    private static boolean isNothing(Method method, @org.jspecify.annotations.Nullable Object result) {
        return switch (result) {
            case null -> method.getReturnType() != void.class;
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    private Collection<Candidate> useCases() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.gangway."))
                .flatMap(this::useCasesOf)
                .toList();
    }

    private Stream<Candidate> useCasesOf(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Arrays.stream(method.getParameters()).anyMatch(arguments::namesAnEngagement))
                .map(method -> new Candidate(service, method));
    }

    private record Candidate(Object service, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
