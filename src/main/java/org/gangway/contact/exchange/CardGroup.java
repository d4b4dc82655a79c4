package org.gangway.contact.exchange;

import java.util.List;

/**
 * People who belong together, such as a committee.
 *
 * @param members by which uid the file calls them, in its order
 */
public record CardGroup(int line, String uid, String name, List<String> members) {

    public CardGroup {
        members = List.copyOf(members);
    }

    /** Of those people, who is a member, in the order of the group. */
    public List<CardPerson> of(List<CardPerson> people) {
        return members.stream()
                .flatMap(member -> people.stream().filter(it -> CardUid.same(it.uid(), member)))
                .toList();
    }
}
