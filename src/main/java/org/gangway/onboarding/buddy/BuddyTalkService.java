package org.gangway.onboarding.buddy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gangway.identity.ForParticipants;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two buddies plan their talks, and say in one line what each was about. */
@Service
@Transactional
public class BuddyTalkService {

    private final BuddyPairs pairs;
    private final BuddyTalks talks;
    private final OnboardingRegister register;
    private final BuddyJournal journal;
    private final Clock clock;

    BuddyTalkService(
            BuddyPairs pairs, BuddyTalks talks, OnboardingRegister register, BuddyJournal journal, Clock clock) {
        this.pairs = pairs;
        this.talks = talks;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    @ForParticipants
    public BuddyTalkId plan(BuddyPairId id, LocalDate day) {
        var talk = talks.save(BuddyTalk.plan(own(id), day, today()));
        journal.planned(talk);
        return talk.id();
    }

    /** One that took place without having been planned here. */
    @ForParticipants
    public BuddyTalkId note(BuddyPairId id, LocalDate day, String line, Locale language) {
        var talk = talks.save(BuddyTalk.held(own(id), day, line, language, today()));
        journal.held(talk);
        return talk.id();
    }

    @ForParticipants
    public void hold(BuddyTalkId id, LocalDate day, String line, Locale language) {
        var talk = find(id);
        talk.hold(day, line, language, today());
        journal.held(talk);
    }

    /** It will not take place. */
    @ForParticipants
    public void drop(BuddyTalkId id) {
        var talk = find(id);
        talk.drop();
        journal.dropped(talk);
    }

    private BuddyTalk find(BuddyTalkId id) {
        var talk = talks.findForParty(id, register.ownParty()).orElseThrow(() -> new BuddyTalkNotFound(id));
        own(talk.pair());
        return talk;
    }

    private BuddyPair own(BuddyPairId id) {
        var pair = pairs.findForParty(id, register.ownParty()).orElseThrow(() -> new BuddyPairNotFound(id));
        pair.requireOf(register.ownPerson());
        pair.requireAccepted();
        return pair;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
