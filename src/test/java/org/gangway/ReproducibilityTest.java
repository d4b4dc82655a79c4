package org.gangway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.gangway.identity.PortalClock;
import org.gangway.shared.Ordered;
import org.junit.jupiter.api.Test;

/** The same people doing the same things see the same, on whichever machine and in whichever process. */
class ReproducibilityTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .importUrl(GangwayApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    /** {@code Map.of} is for what is looked up; see also {@link Ordered}. */
    @Test
    void collectionsKeepAnOrder() {
        refuse(
                "collections whose order differs from process to process",
                calls(HashMap.class, "<init>")
                        .or(calls(HashSet.class, "<init>"))
                        .or(calls(Map.class, "copyOf"))
                        .or(calls(Set.class, "copyOf"))
                        .or(calls(Collectors.class, "toSet"))
                        .or(calls(Collectors.class, "toUnmodifiableSet"))
                        .or(calls(Collectors.class, "toUnmodifiableMap"))
                        .or(calls(Collectors.class, "toMap").and(arguments(2).or(arguments(3))))
                        .or(calls(Collectors.class, "groupingBy")
                                .and(arguments(1).or(arguments(2)))));
    }

    @Test
    void onlyTheClockOfThePortalKnowsWhatTimeItIs() {
        refuse(
                "the clock of the machine",
                describe(
                                "now()",
                                (JavaAccess<?> it) -> it.getTarget().getName().equals("now")
                                        && it.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                                        && isWithoutClock(it))
                        .or(calls(Clock.class, "systemUTC"))
                        .or(calls(Clock.class, "systemDefaultZone"))
                        .or(calls(Clock.class, "system"))
                        .or(calls(System.class, "currentTimeMillis"))
                        .or(calls(java.util.Date.class, "<init>").and(arguments(0))));
    }

    @Test
    void nothingDependsOnWhereTheMachineStands() {
        refuse(
                "the zone or the language of the machine",
                calls(ZoneId.class, "systemDefault")
                        .or(calls(TimeZone.class, "getDefault"))
                        .or(calls(com.ibm.icu.util.TimeZone.class, "getDefault"))
                        .or(calls(Locale.class, "getDefault"))
                        .or(calls(com.ibm.icu.util.ULocale.class, "getDefault"))
                        .or(calls(String.class, "toLowerCase").and(arguments(0)))
                        .or(calls(String.class, "toUpperCase").and(arguments(0)))
                        .or(calls(DateTimeFormatter.class, "ofPattern").and(arguments(1)))
                        .or(calls(SimpleDateFormat.class, "<init>"))
                        .or(calls(DecimalFormat.class, "<init>"))
                        .or(calls(NumberFormat.class, "getInstance").and(arguments(0)))
                        .or(calls(java.sql.Timestamp.class, "toLocalDateTime"))
                        .or(calls(java.sql.Timestamp.class, "valueOf"))
                        .or(calls(java.sql.Date.class, "toLocalDate"))
                        .or(calls(java.sql.Date.class, "valueOf")));
    }

    @Test
    void nothingIsDrawnByChanceThatAnybodySees() {
        refuse(
                "chance that nothing repeats",
                calls(Random.class, "<init>").and(arguments(0)).or(calls(Math.class, "random")));
    }

    private static boolean isWithoutClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String name) {
        return describe(
                owner.getSimpleName() + "." + name,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getTarget().getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> arguments(int count) {
        return describe(
                "with " + count + " arguments",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getRawParameterTypes().size() == count);
    }

    private static void refuse(String what, DescribedPredicate<? super JavaAccess<?>> accesses) {
        noClasses()
                .that()
                .doNotBelongToAnyOf(PortalClock.class)
                .should()
                .accessTargetWhere(accesses.as(what))
                .check(CODE);
    }
}
