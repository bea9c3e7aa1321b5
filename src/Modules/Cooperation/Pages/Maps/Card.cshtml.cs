using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>A card of a municipality's map with its materials, and what the records know of the same. Six queries and those of its filling; kept for visitors.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class CardModel(
    PlaceBook places, IOrganisations organisations, MapBook maps, TopicBook topics, IMeasures measures, AttachmentDesk files, AssessmentBook assessments, Actor actor, PageFrame frame,
    TimeProvider clock)
    : MunicipalityPage(places, organisations, actor, frame)
{
    public CardView Card { get; private set; } = null!;

    /// <summary>What the cooperation page tells of the same, out of the records.</summary>
    public TopicView? Live { get; private set; }

    /// <summary>Measures that have been agreed and are public, on the card of the work for wellbeing.</summary>
    public IReadOnlyList<MeasureInfo> Measures { get; private set; } = [];

    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    /// <summary>How both sides saw it when they last assessed it.</summary>
    public CriterionResult? Assessment { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(string place, string card, CancellationToken stop)
    {
        if (CardWords.Find(card) is not { } kind || !await FindAsync(place, stop) || Municipality is null) return NotFound();

        Card = await maps.ReadAsync(Municipality.Id, kind, stop);
        Assessment = await assessments.OfCardAsync(Municipality.Id, kind, stop);
        if (CardWords.Topic(kind) is { } topic) Live = await topics.OneAsync(Municipality.Id, Place, topic, stop);
        if (kind is CardKind.Wellbeing) Measures = [.. (await measures.OpenOfAsync(Municipality.Id, stop)).Where(one => one.IsPublished)];
        if (Card.Materials is { } materials) Files = await files.OfAsync(new RecordRef(CardMaterials.RecordKind, materials.Id), stop);
        return Page();
    }
}
