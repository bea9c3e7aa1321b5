using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>
/// What was agreed, by whom, by when, where it came from and how it is getting on. Eight queries, and one more for each kind of record it came from.
/// </summary>
[AllowAnonymous]
internal sealed class ShowModel(
    AppDb db, Actor actor, IOrganisations organisations, RecordBook records, HistoryReader reader, MeasureList list, AttachmentDesk files) : PageModel
{
    public Measure Measure { get; private set; } = null!;

    public IReadOnlyList<OwnerInfo> Owners { get; private set; } = [];

    public IReadOnlyList<RecordCard> Origins { get; private set; } = [];

    public History History { get; private set; } = History.Empty;

    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    public string Proposer => NameOf(Measure.HostId);

    public bool IsOverdue => Measure.IsOverdue(list.Today);

    public bool MayEdit => actor.ActsFor(Measure.HostId) && actor.May(WellbeingPermissions.Propose);

    public bool MayMove => actor.May(WellbeingPermissions.Follow) && Measure.MovesOf(actor.OrganisationId).Count > 0;

    public bool MayNote => actor.May(WellbeingPermissions.Follow) && Measure.ActorOf(actor.OrganisationId) is not null;

    public bool MayPublish => actor.ActsFor(Measure.TableId) && actor.May(WellbeingPermissions.Follow) && Measure.State is not MeasureState.Proposed;

    public bool IsOwnNote(MeasureNote note) => MayNote && actor.ActsFor(note.OrganisationId);

    public string NameOf(Guid organisationId) => Names.GetValueOrDefault(organisationId)?.Name ?? "";

    private IReadOnlyDictionary<Guid, OrganisationInfo> Names { get; set; } = new Dictionary<Guid, OrganisationInfo>();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        var measure = await db.Measures.AsNoTracking().AsSplitQuery()
            .Include(one => one.Owners).Include(one => one.Notes.OrderBy(note => note.At))
            .FirstOrDefaultAsync(one => one.Id == id, stop);
        if (measure is null) return NotFound();

        Measure = measure;
        Names = await organisations.FindAsync(
            [.. measure.Owners.Select(owner => owner.OrganisationId)
                .Concat(measure.Notes.Select(note => note.OrganisationId))
                .Append(measure.HostId)
                .Distinct()],
            stop);
        Owners = Wellbeing.Measures.Owners(measure, Names);
        Origins = await OriginsAsync(id, stop);
        History = await reader.OfAsync(id, before, names: null, stop);
        Attachments = await files.OfAsync(new RecordRef(IMeasures.Kind, id), stop);
        return Page();
    }

    private async Task<IReadOnlyList<RecordCard>> OriginsAsync(Guid id, CancellationToken stop)
    {
        var links = await db.Set<Link>().Where(link => link.FromKind == IMeasures.Kind && link.FromId == id).OrderBy(link => link.ToId).Take(NewModel.MostOrigins).ToListAsync(stop);
        List<RecordCard> cards = [];
        foreach (var kind in links.GroupBy(link => link.ToKind, link => link.ToId, StringComparer.Ordinal))
            cards.AddRange((await records.CardsAsync(kind.Key, [.. kind], stop)).Values);
        return cards;
    }
}
