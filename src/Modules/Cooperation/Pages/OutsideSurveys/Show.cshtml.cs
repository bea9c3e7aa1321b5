using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>A survey made by others: who made it, what it found, where it is read. Three queries; kept for visitors.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ShowModel(AppDb db, IOrganisations organisations, PlaceBook places, AttachmentDesk files, Actor actor) : SurveyPage(db, organisations, places, actor)
{
    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Files = await files.OfAsync(new RecordRef(OutsideSurvey.RecordKind, id), stop);
        return Page();
    }
}
