package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Quantity;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.Story.Manner;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeValue;
import org.newsgraph.lexicon.Ng;

/** Two small articles with a claim of every kind, for tests that need a whole graph. */
final class Stories {
    private Stories() {}

    static Resolution both() {
        return Cast.resolution(flood(), fire());
    }

    static Story flood() {
        Story story = new Story("flood.txt", "2031-05-04")
                .says("Norway sent 40 rescuers to Iceland 🌊, Reykjavík radio said.");
        var norway = story.entity("Norway", "country/norway", "Country");
        var rescuers = story.entity("rescuers", "group/rescuers", "ReliefPersonnel");
        var iceland = story.entity("Iceland", "country/iceland", "Country");
        var radio = story.mention("Reykjavík radio", "organization/reykjavik-radio", "MediaOutlet");
        Manner reported = Manner.OCCURRED.by(radio).at(TimeValue.day(LocalDate.parse("2031-05-03")));
        story.event("sent", "Deployment", reported, "actor", norway, "theme", rescuers, "destination", iceland);
        story.claim(
                "40",
                new Claim.Content.Count(
                        "Troops",
                        new Quantity(40, Quantity.Comparator.EXACTLY),
                        "rescuers",
                        Optional.of(rescuers),
                        Optional.of(iceland),
                        Optional.empty(),
                        Optional.empty()),
                reported);
        story.says("Norway is a member of the Northern League.");
        story.relation(
                "member",
                "memberOf",
                Manner.of(Status.ONGOING),
                story.entity("Norway", "country/norway", "Country"),
                story.entity("Northern League", "organization/northern-league", "InternationalOrganization"));
        return story;
    }

    static Story fire() {
        Story story = new Story("fire.txt", "2031-05-05")
                .says("President Jon Berg of Norway will send firefighters to Malta.");
        var berg = story.entity("Jon Berg", "person/jon-berg", "Person");
        var norway = story.entity("Norway", "country/norway", "Country");
        story.claim(
                "President",
                new Claim.Content.Post(
                        berg, "President", Optional.of(norway), false, Optional.of(Ng.term("headOfStateOf"))),
                Manner.of(Status.ONGOING));
        story.event(
                "send",
                "Deployment",
                Manner.of(Status.PLANNED),
                "actor",
                berg,
                "theme",
                story.entity("firefighters", "group/firefighters", "ReliefPersonnel"),
                "destination",
                story.entity("Malta", "country/malta", "Country"));
        return story;
    }

    static List<Story> all() {
        return List.of(flood(), fire());
    }
}
