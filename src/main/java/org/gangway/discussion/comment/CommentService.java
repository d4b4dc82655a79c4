package org.gangway.discussion.comment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionAccess;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.paragraph.TranslationRemoval;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of both sides say about something in an engagement. */
@Service
@Transactional
public class CommentService {

    private final Comments comments;
    private final DiscussionAccess access;
    private final EngagementPeople people;
    private final TranslationRemoval translations;
    private final ApplicationEventPublisher events;
    private final AuditLog log;

    CommentService(
            Comments comments,
            DiscussionAccess access,
            EngagementPeople people,
            TranslationRemoval translations,
            ApplicationEventPublisher events,
            AuditLog log) {
        this.comments = comments;
        this.access = access;
        this.people = people;
        this.translations = translations;
        this.events = events;
        this.log = log;
    }

    /** In the order in which they were written, with those that were taken back. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Comment> comments(EngagementId engagement, Subject subject) {
        access.subject(engagement, subject);
        return comments.findForParty(engagement, subject, access.user().party());
    }

    /** Who can be asked to read a comment: everybody of those who may read it that takes part today, but for the signed-in user. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PersonSummary> mentionable(EngagementId engagement, Audience audience) {
        var between = access.engagement(engagement);
        var user = access.user();
        var parties =
                audience == Audience.OWN_SIDE ? Stream.of(user.party()) : Stream.of(between.client(), between.vendor());
        return parties.flatMap(party -> people.of(engagement, party).stream())
                .filter(person -> person.active() && !person.id().equals(user.id()))
                .toList();
    }

    /**
     * Says something, and asks people to read it.
     *
     * @throws RuleViolation if one of them may not read it or does not take part
     */
    @ForParticipants
    public CommentId write(EngagementId engagement, Subject subject, NewComment said) {
        var about = access.subject(engagement, subject, said.audience());
        var comment = Comment.write(engagement, subject, access.side(engagement), access.user(), said, access.now());
        comment.mention(mentions(engagement, said));
        var concerned = concerned(engagement, subject, said);
        comments.save(comment);
        log.record(event("comment.written", comment).after(facts(comment, about)));
        if (!said.mentioned().isEmpty()) {
            events.publishEvent(new PeopleMentioned(
                    engagement, comment.authorName(), about.title(), about.address(), said.mentioned()));
        }
        if (!concerned.isEmpty()) {
            events.publishEvent(
                    new CommentWritten(engagement, comment.authorName(), about.title(), about.address(), concerned));
        }
        return comment.id();
    }

    /** Those who took part in what was said there before. */
    private Set<PersonId> concerned(EngagementId engagement, Subject subject, NewComment said) {
        var before = comments.findForParty(engagement, subject, access.user().party()).stream()
                .flatMap(comment -> Stream.concat(
                        Stream.of(comment.author()), comment.mentions().stream().map(Mention::person)))
                .filter(person -> !said.mentioned().contains(person))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!before.isEmpty()) {
            before.retainAll(mentionable(engagement, said.audience()).stream()
                    .map(PersonSummary::id)
                    .toList());
        }
        return before;
    }

    private List<Mention> mentions(EngagementId engagement, NewComment said) {
        if (said.mentioned().isEmpty()) {
            return List.of();
        }
        var possible = mentionable(engagement, said.audience());
        if (!possible.stream().map(PersonSummary::id).toList().containsAll(said.mentioned())) {
            throw new RuleViolation("discussion.mentioned-elsewhere");
        }
        return possible.stream()
                .filter(person -> said.mentioned().contains(person.id()))
                .map(person -> new Mention(person.id(), person.name()))
                .toList();
    }

    /**
     * Takes the words of an own comment away for good; that there was one stays.
     *
     * @throws RuleViolation if somebody else wrote it
     */
    @ForParticipants
    public void withdraw(CommentId id) {
        var comment = comments.findForParty(id, access.user().party()).orElseThrow(() -> new CommentNotFound(id));
        comment.withdraw(access.user().id(), access.now());
        translations.remove(CommentParagraphs.of(comment));
        log.record(event("comment.withdrawn", comment)
                .after(Map.of("kind", comment.subject().kind())));
    }

    /** The words are not in the log: taken back, they are gone. */
    private static Map<String, Object> facts(Comment comment, FoundSubject about) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", comment.subject().kind());
        facts.putAll(about.facts());
        if (!comment.mentions().isEmpty()) {
            facts.put(
                    "mentioned", comment.mentions().stream().map(Mention::name).toList());
        }
        return facts;
    }

    private static AuditEvent event(String what, Comment comment) {
        return AuditEvent.of(what, comment.id().value())
                .inEngagement(comment.engagement().value())
                .inPrivate(comment.audience() == Audience.OWN_SIDE);
    }
}
