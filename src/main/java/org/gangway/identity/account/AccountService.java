package org.gangway.identity.account;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonNotFound;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account. */
@Service
@Transactional
public class AccountService {

    private final UserAccounts accounts;
    private final StoredPassword storedPassword;
    private final PasswordHashing passwords;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    AccountService(
            UserAccounts accounts,
            StoredPassword storedPassword,
            PasswordHashing passwords,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.storedPassword = storedPassword;
        this.passwords = passwords;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    @ForEveryone
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String current, String wanted) {
        var user = currentUserProvider.current();
        var own = user.id();
        var known = storedPassword.hash(own).filter(hash -> passwords.matches(current, hash));
        if (known.isEmpty()) {
            throw new RuleViolation("identity.current-password-wrong");
        }
        storedPassword.change(
                own, passwords.hashOfChosen(wanted, List.of(user.name(), user.email(), user.partyName())));
    }

    /** Keeps which language, formats and time zone the user likes. */
    @ForEveryone
    public void prefer(String language, String formats, String zone) {
        var own = currentUserProvider.current().id();
        var account = accounts.findById(own).orElseThrow(() -> new PersonNotFound(own));
        var before = choices(account);
        account.prefer(language, formats, zone);
        if (!choices(account).equals(before)) {
            events.publishEvent(new AccountChanged("identity.preferences-kept", own.value(), before, choices(account)));
        }
    }

    private static Map<String, Object> choices(UserAccount account) {
        var choices = new LinkedHashMap<String, Object>();
        Optional.ofNullable(account.language())
                .map(Locale::forLanguageTag)
                .ifPresent(it -> choices.put("language", it));
        Optional.ofNullable(account.formats()).map(Locale::forLanguageTag).ifPresent(it -> choices.put("formats", it));
        Optional.ofNullable(account.zone()).map(ZoneId::of).ifPresent(it -> choices.put("zone", it));
        return choices;
    }
}
