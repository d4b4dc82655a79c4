package org.gangway.engagement.assignment;

import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementOfId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the signed-in user holds one of some roles in the engagement that a use case is about. */
@Component
class HeldRoles {

    private final Map<Class<?>, String> sql = new LinkedHashMap<>();
    private final JdbcClient jdbc;
    private final CurrentUserProvider currentUserProvider;

    HeldRoles(List<EngagementOfId> known, JdbcClient jdbc, CurrentUserProvider currentUserProvider) {
        this.jdbc = jdbc;
        this.currentUserProvider = currentUserProvider;
        sql.put(EngagementId.class, "cast(:id as uuid)");
        known.forEach(it -> sql.put(it.type(), "(" + it.sql() + ")"));
    }

    /** Whether use cases with such an argument say by it which engagement they are about. */
    boolean knows(Class<?> argument) {
        return sql.containsKey(argument);
    }

    /** True too where no argument names an engagement: then what is read and written decides. */
    boolean areHeld(Set<Role> needed, @Nullable Object[] arguments) {
        var user = currentUserProvider.currentIfAny();
        if (user.isEmpty() || SystemWork.isActive()) {
            return true;
        }
        var given = user.get().roles();
        if (needed.stream().anyMatch(role -> role.isCompanyWide() && given.contains(role))) {
            return true;
        }
        return subject(arguments)
                .map(subject -> {
                    var assigned = assigned(subject, user.get().id().value());
                    return OwnRoles.held(given, assigned).stream().anyMatch(needed::contains)
                            || (assigned.isEmpty() && !isSeen(subject));
                })
                .orElse(true);
    }

    /** What somebody does not see at all, the use case itself does not find for them. */
    private boolean isSeen(Object subject) {
        return jdbc.sql("select exists (select from engagement e where e.id = " + engagementOf(subject) + ")")
                .param("id", value(subject))
                .query(Boolean.class)
                .single();
    }

    private String engagementOf(Object subject) {
        return Objects.requireNonNull(sql.get(subject.getClass()));
    }

    private Optional<Object> subject(@Nullable Object[] arguments) {
        for (var argument : arguments) {
            if (argument != null && knows(argument.getClass())) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    private Set<Role> assigned(Object subject, UUID user) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(
                jdbc.sql("select a.role from assignment a where a.person_id = :user and a.from_day <= current_day()"
                                + " and (a.until_day is null or a.until_day >= current_day()) and a.engagement_id = "
                                + engagementOf(subject))
                        .param("user", user)
                        .param("id", value(subject))
                        .query((row, _) -> Role.valueOf(row.getString(1)))
                        .list());
        return roles;
    }

    private static UUID value(Object id) {
        try {
            return (UUID) id.getClass().getMethod("value").invoke(id);
        } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
            throw new IllegalStateException(id.getClass() + " has no value", e);
        }
    }
}
