package dev.chargehand;

import dev.chargehand.access.Access;
import dev.chargehand.backoffice.BackOfficeQuestions;
import dev.chargehand.charger.ChargerQuestions;
import dev.chargehand.engine.AccessCalls;
import dev.chargehand.engine.AssetCalls;
import dev.chargehand.engine.BackOfficeCalls;
import dev.chargehand.engine.ChargerCalls;
import dev.chargehand.engine.Engine;
import dev.chargehand.engine.InvitationCalls;
import dev.chargehand.engine.LicenseCalls;
import dev.chargehand.engine.Observed;
import dev.chargehand.engine.RequestCalls;
import dev.chargehand.engine.SiteCalls;
import dev.chargehand.engine.SiteTeamCalls;
import dev.chargehand.engine.TeamCalls;
import dev.chargehand.invitation.InvitationQuestions;
import dev.chargehand.license.LicenseQuestions;
import dev.chargehand.request.DataRequestQuestions;
import dev.chargehand.site.AssetQuestions;
import dev.chargehand.site.SiteQuestions;
import dev.chargehand.site.SiteTeamQuestions;
import dev.chargehand.team.TeamQuestions;
import org.jspecify.annotations.Nullable;

/**
 * All questions and no command: what a host asks where an answer may be older than the last write, for example of a replica. How old,
 * is for who made the {@link dev.chargehand.spi.Reads} to say. An answer is judged by the same rules, policy and clock as any other.
 *
 * <p>A host that hands out this type has said that old answers will do; one that hands out {@link Chargehand} has not. What was
 * revoked may be seen as long as the answers may be old, so nothing that must not be done after a revocation should rest on a view:
 * commands look again by themselves, under their locks.
 *
 * <p>The event log is not among the questions: its positions are given by a write, and a reader of a copy could miss what the copy
 * has not seen. Made by {@link Chargehand#readView}; thread safe.
 */
public final class ReadView {
    private final TeamQuestions teams;
    private final SiteQuestions sites;
    private final SiteTeamQuestions siteTeams;
    private final AssetQuestions assets;
    private final DataRequestQuestions requests;
    private final InvitationQuestions invitations;
    private final ChargerQuestions chargers;
    private final LicenseQuestions licenses;
    private final BackOfficeQuestions backOffice;
    private final Access access;

    ReadView(Engine engine, @Nullable CallObserver observer) {
        this.teams = Observed.by(observer, "teams", TeamQuestions.class, new TeamCalls(engine));
        this.sites = Observed.by(observer, "sites", SiteQuestions.class, new SiteCalls(engine));
        this.siteTeams = Observed.by(observer, "siteTeams", SiteTeamQuestions.class, new SiteTeamCalls(engine));
        this.assets = Observed.by(observer, "assets", AssetQuestions.class, new AssetCalls(engine));
        this.requests = Observed.by(observer, "requests", DataRequestQuestions.class, new RequestCalls(engine));
        this.invitations = Observed.by(observer, "invitations", InvitationQuestions.class, new InvitationCalls(engine));
        this.chargers = Observed.by(observer, "chargers", ChargerQuestions.class, new ChargerCalls(engine));
        this.licenses = Observed.by(observer, "licenses", LicenseQuestions.class, new LicenseCalls(engine));
        this.backOffice = Observed.by(observer, "backOffice", BackOfficeQuestions.class, new BackOfficeCalls(engine));
        this.access = Observed.by(observer, "access", Access.class, new AccessCalls(engine));
    }

    /**
     * Teams and their members.
     *
     * @return the questions
     */
    public TeamQuestions teams() {
        return teams;
    }

    /**
     * Sites.
     *
     * @return the questions
     */
    public SiteQuestions sites() {
        return sites;
    }

    /**
     * The teams on a site: who reaches it, how deep and until when.
     *
     * @return the questions
     */
    public SiteTeamQuestions siteTeams() {
        return siteTeams;
    }

    /**
     * The assets on a site.
     *
     * @return the questions
     */
    public AssetQuestions assets() {
        return assets;
    }

    /**
     * Requests for a site's sensitive data.
     *
     * @return the questions
     */
    public DataRequestQuestions requests() {
        return requests;
    }

    /**
     * Invitations to a site.
     *
     * @return the questions
     */
    public InvitationQuestions invitations() {
        return invitations;
    }

    /**
     * Chargers.
     *
     * @return the questions
     */
    public ChargerQuestions chargers() {
        return chargers;
    }

    /**
     * What is bought for chargers.
     *
     * @return the questions
     */
    public LicenseQuestions licenses() {
        return licenses;
    }

    /**
     * The host's own questions, with nobody's rights looked at.
     *
     * @return the questions
     */
    public BackOfficeQuestions backOffice() {
        return backOffice;
    }

    /**
     * Who may do what, and why.
     *
     * @return the questions
     */
    public Access access() {
        return access;
    }
}
