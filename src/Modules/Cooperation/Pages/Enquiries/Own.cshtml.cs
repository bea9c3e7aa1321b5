using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>The sender's own page, behind the link in her mail, without signing in. Opening it changes nothing; its one button sends her reply. Two queries, and the save.</summary>
[AllowAnonymous]
internal sealed class OwnModel(AppDb db, IOrganisations organisations, PlaceBook places, PageFrame frame, TimeProvider clock) : FormPage
{
    [BindProperty, Required, StringLength(Enquiry.MaxText), DataType(DataType.MultilineText), Display(Name = nameof(Texts.Reply))]
    public string Reply { get; set; } = "";

    public Enquiry Enquiry { get; private set; } = null!;

    /// <summary>As it was found: what could not be saved is not shown as if it had been.</summary>
    public IReadOnlyList<EnquiryMessage> Messages { get; private set; } = [];

    public string Municipality { get; private set; } = "";

    private string home = "/";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop)
    {
        ModelState.Clear();
        return await FindAsync(token, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        if (!await FindAsync(token, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        // Led to the municipality's page, not back here: the next address is stored with the form's key, and the token must not be stored.
        return await SaveAsync(Enquiry.Step(EnquiryStep.Write, Reply.Trim(), clock.UtcNow()), Texts.ReplySent, home, stop);
    }

    // Two who write in one moment: the later is told, on either database.
    protected override Problem? Explain(string constraint) => constraint.Contains("cooperation_enquiry_messages", StringComparison.Ordinal) ? CooperationProblems.EnquiryWrittenMeanwhile : null;

    private async Task<bool> FindAsync(string token, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        var hash = Secrets.Hash(token);
        // The link is the right to read it: whoever holds it acts for nobody.
        var found = await db.Enquiries.IgnoreQueryFilters([AppDb.VisibilityFilter]).Include(one => one.Messages)
            .FirstOrDefaultAsync(one => one.ForgottenAt == null && db.Set<EnquiryLink>().Any(link => link.TokenHash == hash && link.EnquiryId == one.Id), stop);
        if (found is null) return false;

        (Enquiry, Messages, frame.BrandOf) = (found, [.. found.Messages], found.HostId);
        if ((await organisations.FindAsync([found.HostId], stop)).GetValueOrDefault(found.HostId) is not { } municipality) return true;

        Municipality = municipality.Name;
        if (places.Find(municipality.PlaceKey) is { Place: var place }) home = $"/{place.Slug}/cooperation";
        return true;
    }
}
