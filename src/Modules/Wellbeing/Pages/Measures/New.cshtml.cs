using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Puts a measure forward: from an answer, an option or a gathering (<c>?from=answer:ID&amp;gathering=ID</c>), or from nothing.</summary>
[Authorize(WellbeingPermissions.Propose)]
internal sealed class NewModel(Wellbeing.Measures measures, IOrganisations organisations, RecordBook records, Actor actor) : MeasureFormPage(organisations)
{
    public const int MostOrigins = 20;

    private const string GatheringKind = "gathering";

    [FromQuery(Name = "from")]
    public string[] From { get; set; } = [];

    [FromQuery(Name = "gathering")]
    public Guid? Gathering { get; set; }

    /// <summary>The records it comes from that the actor may see; others are left out.</summary>
    public IReadOnlyList<(RecordRef Record, RecordCard Card)> Origins { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await FindOriginsAsync(stop);
        Form = new MeasureForm
        {
            Language = Language.Current.Code,
            Owners = [new OwnerForm { OrganisationId = actor.OrganisationId }],
        };
        await ShowOwnersAsync(actor.OrganisationId, stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await FindOriginsAsync(stop);
        var arranges = ArrangesOwners();
        await ShowOwnersAsync(actor.OrganisationId, stop);
        if (arranges) return Page();
        if (!ModelState.IsValid) return Invalid();

        var proposed = await measures.ProposeAsync([.. Origins.Select(origin => origin.Record)], Form.Proposal(LocalizedText.Empty, LocalizedText.Empty), stop);
        return await SaveAsync(new Outcome(proposed.Problem), Texts.MeasureProposed, $"/measures/{proposed.Value}", stop);
    }

    private async Task FindOriginsAsync(CancellationToken stop)
    {
        List<RecordRef> asked = [.. From.Select(Read).OfType<RecordRef>()];
        if (Gathering is { } id) asked.Add(new RecordRef(GatheringKind, id));

        List<(RecordRef, RecordCard)> seen = [];
        foreach (var kind in asked.Distinct().Take(MostOrigins).GroupBy(record => record.Kind, StringComparer.Ordinal))
        {
            var cards = await records.CardsAsync(kind.Key, [.. kind.Select(record => record.Id)], stop);
            seen.AddRange(kind.Where(record => cards.ContainsKey(record.Id)).Select(record => (record, cards[record.Id])));
        }

        Origins = seen;
    }

    private static RecordRef? Read(string text) =>
        text.Split(':') is [{ Length: > 0 and <= 40 } kind, var id] && Guid.TryParse(id, out var guid) ? new RecordRef(kind, guid) : null;
}
