package org.gangway.identity.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords and compares them with hashes. It takes long on purpose, so nobody does it inside a transaction, and
 * only a few do it at a time.
 */
@Component
public class PasswordHashing {

    /** Half of the processors stay with those who are in already. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int MOST_INSIDE = 20;
    private static final int MOST_OF_ONE_ORIGIN = 6;
    private static final String PORTAL = "";

    private final PasswordEncoder passwords;
    private final GuessablePasswords guessable;
    private final HashingPlaces places = new HashingPlaces(AT_ONCE, MOST_INSIDE, MOST_OF_ONE_ORIGIN);

    PasswordHashing(PasswordEncoder passwords, GuessablePasswords guessable) {
        this.passwords = passwords;
        this.guessable = guessable;
    }

    /**
     * The hash that is kept of a password that somebody chose; refuses one that is easily guessed.
     *
     * @param own what is known of its owner: name, address, company
     */
    public String hashOfChosen(String typed, List<String> own) {
        var password = new Password(typed);
        guessable.refuse(password, own);
        return hash(password.value());
    }

    /** The hash of any text. */
    public String hash(String password) {
        return places.take(PORTAL, () -> Credential.hash(passwords, password));
    }

    /** Whether the hash is that of the password. */
    public boolean matches(String typed, String hash) {
        return places.take(PORTAL, () -> isHashOf(hash, typed));
    }

    /**
     * Does what belongs to one attempt to sign in while it has its turn.
     *
     * @param origin where the attempt comes from
     * @param attempt compares by {@link #isHashOf}
     */
    public <T> T attempt(String origin, Supplier<T> attempt) {
        return places.take(origin, attempt);
    }

    /** As {@link #matches}, for whoever has their turn already. */
    public boolean isHashOf(String hash, String typed) {
        return passwords.matches(typed, hash);
    }
}
