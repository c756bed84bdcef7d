package dev.chargehand.testkit.model;

import dev.chargehand.Policy;

/**
 * The rules once more, on plain maps and one command at a time. Each command answers {@code accepted} or the code of the
 * refusal. Not thread safe; {@link #copy} gives each serial order its own.
 */
public final class ReferenceModel {
    private final PlainWorld world;
    private final GrantModel grants;
    private final MemberModel members;
    private final SiteModel sites;
    private final RequestModel requests;
    private final InvitationModel invitations;
    private final AcceptanceModel acceptance;
    private final ChargerModel chargers;
    private final LicenseModel licenses;
    private final PurchaseModel purchases;

    public ReferenceModel() {
        this(Policy.DEFAULT);
    }

    public ReferenceModel(Policy policy) {
        this(new PlainWorld(policy));
    }

    private ReferenceModel(PlainWorld world) {
        this.world = world;
        this.grants = new GrantModel(world);
        this.members = new MemberModel(world, grants);
        this.sites = new SiteModel(world, members);
        this.requests = new RequestModel(world, grants);
        this.invitations = new InvitationModel(world);
        this.acceptance = new AcceptanceModel(world, members, grants, invitations);
        this.chargers = new ChargerModel(world, members);
        this.licenses = new LicenseModel(world);
        this.purchases = new PurchaseModel(world);
    }

    public ReferenceModel copy() {
        return new ReferenceModel(world.copy());
    }

    public PlainWorld world() {
        return world;
    }

    public MemberModel members() {
        return members;
    }

    public SiteModel sites() {
        return sites;
    }

    public GrantModel grants() {
        return grants;
    }

    public RequestModel requests() {
        return requests;
    }

    public InvitationModel invitations() {
        return invitations;
    }

    public AcceptanceModel acceptance() {
        return acceptance;
    }

    public ChargerModel chargers() {
        return chargers;
    }

    public LicenseModel licenses() {
        return licenses;
    }

    public PurchaseModel purchases() {
        return purchases;
    }
}
