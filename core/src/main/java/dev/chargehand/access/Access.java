package dev.chargehand.access;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.Capability;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;

/**
 * The question the library exists for. Answers are never cached: what was revoked is revoked at the next question, from
 * any connection; only a {@link dev.chargehand.ReadView} may be as old as the host asked for. Each question is one statement and is
 * judged at one instant of the injected clock (I-41). Thread safe.
 *
 * <p>These questions are the host's own, about any user; answers to a user about oneself hide what that user may not see.
 * A {@link dev.chargehand.StorageException} is a malfunction and must be taken as a no.
 */
public interface Access {
    /** The most questions one call answers. */
    int MAX_QUESTIONS = 1000;

    /**
     * Whether a user holds a level on a site, through any team.
     *
     * @param user about whom
     * @param level the level asked about
     * @param site on which site; one that does not exist is reached by nobody
     * @return true when the user holds that level or a higher one now
     */
    boolean can(UserId user, AccessLevel level, SiteId site);

    /**
     * The same answer with its reason. A site that does not exist and one that the user does not reach are explained alike
     * (I-60).
     *
     * @param user about whom
     * @param level the level asked about
     * @param site on which site
     * @return the answer and why
     */
    Explanation explain(UserId user, AccessLevel level, SiteId site);

    /**
     * Many questions at once, in one statement, answered from one state at one instant.
     *
     * @param questions at most {@value #MAX_QUESTIONS}
     * @return an answer for each, in the order of the questions
     * @throws IllegalArgumentException for more questions than that
     */
    List<Boolean> canAll(List<AccessQuestion> questions);

    /**
     * Whether a user holds a level on an asset, through any team: the level on its site, where the team reaches the asset. A charger
     * on no site is held by one team, whose members hold every level on it.
     *
     * @param user about whom
     * @param level the level asked about
     * @param asset which asset; any other that is on no site is reached by nobody
     * @return true when the user holds that level or a higher one now
     */
    boolean can(UserId user, AccessLevel level, AssetId asset);

    /**
     * The same answer with its reason. An asset that is on no site and one that the user does not reach are explained alike
     * (I-35).
     *
     * @param user about whom
     * @param level the level asked about
     * @param asset which asset
     * @return the answer and why
     */
    Explanation explain(UserId user, AccessLevel level, AssetId asset);

    /**
     * Whether a user holds a level on a charger, as on any asset.
     *
     * @param user about whom
     * @param level the level asked about
     * @param charger which charger
     * @return true when the user holds that level or a higher one now
     */
    default boolean can(UserId user, AccessLevel level, ChargerId charger) {
        return can(user, level, charger.asset());
    }

    /**
     * The same answer with its reason. A charger that does not exist and one that the user does not reach are explained alike
     * (I-35).
     *
     * @param user about whom
     * @param level the level asked about
     * @param charger which charger
     * @return the answer and why
     */
    default Explanation explain(UserId user, AccessLevel level, ChargerId charger) {
        return explain(user, level, charger.asset());
    }

    /**
     * Whether a user may turn something on for a charger: sensitive access to it, and a license of it that allows it now.
     *
     * @param user about whom
     * @param capability what is to be turned on
     * @param charger which charger
     * @return true when both are so
     */
    default boolean can(UserId user, Capability capability, ChargerId charger) {
        return explain(user, capability, charger).allowed();
    }

    /**
     * The same answer with its reasons. To who does not reach the charger, nothing is said of its licenses.
     *
     * @param user about whom
     * @param capability what is to be turned on
     * @param charger which charger
     * @return the answer and why
     */
    CapabilityExplanation explain(UserId user, Capability capability, ChargerId charger);

    /**
     * Whether a user may turn something on for a site: sensitive access to it, and a license that allows it now of any charger there
     * that the user reaches (I-91).
     *
     * @param user about whom
     * @param capability what is to be turned on
     * @param site which site
     * @return true when both are so
     */
    default boolean can(UserId user, Capability capability, SiteId site) {
        return explain(user, capability, site).allowed();
    }

    /**
     * The same answer with its reasons. It looks at the licenses of all chargers there that the user reaches.
     *
     * @param user about whom
     * @param capability what is to be turned on
     * @param site which site
     * @return the answer and why
     */
    CapabilityExplanation explain(UserId user, Capability capability, SiteId site);

    /**
     * The sites that a user reaches through any team, each once, at the highest level and with where it comes from, in the
     * order they were created.
     *
     * @param user about whom
     * @param page which part
     * @return the page, or {@code Invalid} for a bad cursor or limit
     */
    Outcome<Page<ReachableSite>> sitesOf(UserId user, PageRequest page);

    /**
     * Who reaches a site: the members of every team that has access to it, by team and then by place in the team, whatever
     * their number. A user of two such teams is there twice, once for each.
     *
     * @param site which site; one that does not exist is reached by nobody
     * @param page which part
     * @return the page, or {@code Invalid} for a bad cursor or limit
     */
    Outcome<Page<Reach>> whoReaches(SiteId site, PageRequest page);

    /**
     * Who reaches an asset: the members of every team that reaches it on its site, or of the team that holds the charger; in the
     * order and with the cost of {@link #whoReaches(SiteId, PageRequest)}, beside the site's teams that do not reach it.
     *
     * @param asset which asset; one that does not exist is reached by nobody
     * @param page which part
     * @return the page, or {@code Invalid} for a bad cursor or limit
     */
    Outcome<Page<AssetReach>> whoReaches(AssetId asset, PageRequest page);
}
