using Kumppani.Cooperation.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;

namespace Kumppani.Cooperation.Assessments;

/// <summary>On an association's page, to those who may answer for it: that its municipality has a round open. Four queries for them, none for others.</summary>
internal sealed class AssessmentSection(AssessmentBook book, IOrganisations organisations, Actor actor) : IOrganisationSection
{
    public int Order => 1;

    public async Task<OrganisationSection?> SectionAsync(Guid organisationId, CancellationToken stop)
    {
        if (!actor.ActsFor(organisationId) || !actor.May(CooperationPermissions.Raise)) return null;
        if (await Answerers.FindAsync(organisations, organisationId, stop) is not { } own) return null;
        if (await book.LatestAsync(own.HostId, stop) is not { } round || !round.IsOpenOn(book.Today)) return null;

        var municipality = (await organisations.FindAsync([own.HostId], stop)).GetValueOrDefault(own.HostId)?.Name ?? "";
        return new OrganisationSection(Texts.Assessment, "/Pages/Assessments/_OfOrganisation.cshtml", new AssessmentView(round, municipality, await book.HasAnsweredAsync(round.Id, organisationId, stop)));
    }
}
