package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.access.CapabilityExplanation;
import dev.chargehand.access.Explanation;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import dev.chargehand.site.Site;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.stream.Stream;

/** Adds a member to the largest team, asks what people may do, and tries what is not allowed. */
final class Questions {
    private static final String MECHANIC = "mechanic@example.org";
    private static final String STRANGER = "stranger@example.org";

    private final Chargehand chargehand;
    private final UserId importer;
    private final Fleet fleet;
    private final Inventory inventory;
    private final Team team;
    private final Names names;

    Questions(Chargehand chargehand, UserId importer, Fleet fleet, Inventory inventory) {
        this.chargehand = chargehand;
        this.importer = importer;
        this.fleet = fleet;
        this.inventory = inventory;
        this.team = inventory.team(fleet.networks().get(0)).orElseThrow();
        this.names = new Names(inventory.teams());
    }

    /** Adding who is there already changes nothing, so this too may run twice. */
    void addMember(Steps steps) {
        Member member = chargehand
                .teams()
                .addMember(importer, team.id(), UserId.email(MECHANIC))
                .orThrow();
        steps.done("%s is %s in team \"%s\"".formatted(MECHANIC, member.role(), team.name()));
    }

    void ask(Steps steps) {
        Site own = firstSiteOf(team.name());
        ask(steps, MECHANIC, AccessLevel.SENSITIVE, own);
        ask(steps, STRANGER, AccessLevel.BASIC, own);
        List<String> others = fleet.networks().stream().skip(1).limit(1).toList();
        others.forEach(network -> ask(steps, MECHANIC, AccessLevel.BASIC, firstSiteOf(network)));
        steps.done("asked " + Steps.count(2 + others.size(), "question", "questions"));
    }

    /** "May this user turn it on here?" is one question about access and license: once with a license, and once without. */
    void askForSmartCharging(List<ReachableCharger> chargers, Steps steps) {
        Stream<ReachableCharger> licensed =
                chargers.stream().filter(charger -> charger.licenses().smart()).limit(1);
        Stream<ReachableCharger> unlicensed = chargers.stream()
                .filter(charger -> charger.licenses().equals(LicenseFlags.NONE))
                .limit(1);
        Stream.concat(licensed, unlicensed).forEach(charger -> {
            CapabilityExplanation explanation = chargehand
                    .access()
                    .explain(
                            UserId.email(MECHANIC),
                            Capability.SMART_CHARGING,
                            charger.charger().id());
            steps.say("May %s turn on smart charging at %s?"
                    .formatted(MECHANIC, charger.charger().identity()));
            steps.say("  %s [%s]".formatted(names.in(explanation.sentence()), explanation.code()));
        });
    }

    /** A "no" of the domain is a value to show, not an exception to catch. */
    void tryWhatIsNotAllowed(Steps steps) {
        Outcome<Member> added = chargehand.teams().addMember(UserId.email(MECHANIC), team.id(), UserId.email(STRANGER));
        String answer = added.fold(
                member -> "accepted",
                refusal -> "refused, " + refusal.kind() + ": " + names.in(refusal.message()) + " [" + refusal.code()
                        + "]");
        steps.say("%s adds %s to team \"%s\"".formatted(MECHANIC, STRANGER, team.name()));
        steps.done("  " + answer);
    }

    private void ask(Steps steps, String user, AccessLevel level, Site site) {
        Explanation explanation = chargehand.access().explain(UserId.email(user), level, site.id());
        steps.say("May %s reach \"%s\" at level %s?"
                .formatted(user, site.details().name(), level));
        steps.say(names.answer(explanation.allowed(), explanation.reason().sentence(), explanation.code()));
    }

    private Site firstSiteOf(String network) {
        return inventory.site(fleet.firstOf(network)).orElseThrow();
    }
}
