package org.gangway.identity.isolation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.SystemWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What was read with {@link org.gangway.shared.ReadOnce} while one request is answered. A transaction that writes reads for itself, and
 * everything is forgotten when it begins and when it ends; outside of requests nothing is remembered.
 */
final class RequestMemory implements MethodInterceptor, TransactionExecutionListener {

    private static final String ATTRIBUTE = RequestMemory.class.getName();

    /** One question of one user; row-level security may answer another one differently. */
    private record Question(
            Object asked,
            Method method,
            List<@Nullable Object> arguments,
            Optional<CurrentUser> user,
            boolean system) {}

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || isWriting()) {
            return invocation.proceed();
        }
        var question = new Question(
                System.identityHashCode(invocation.getThis()),
                invocation.getMethod(),
                Arrays.asList(invocation.getArguments().clone()),
                CurrentUserProvider.actor(),
                SystemWork.isActive());
        var known = answers(request);
        if (known.containsKey(question)) {
            return known.get(question);
        }
        var answer = invocation.proceed();
        known.put(question, answer);
        return answer;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    @SuppressWarnings("unchecked")
    private static Map<Question, @Nullable Object> answers(RequestAttributes request) {
        var known = (Map<Question, @Nullable Object>) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new LinkedHashMap<>();
            request.setAttribute(ATTRIBUTE, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    private static void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            forget();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            forget();
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            forget();
        }
    }
}
