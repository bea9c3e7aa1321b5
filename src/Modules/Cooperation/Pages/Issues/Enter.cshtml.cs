using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Issues;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>
/// The liaison enters a matter on behalf of others: from an enquiry (<c>?enquiry=ID</c>), a gathering, or what was said otherwise. One query, and the save.
/// </summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EnterModel(AppDb db, IssueBook issues, Actor actor) : FormPage
{
    [BindProperty]
    public EnterForm Form { get; set; } = new();

    [FromQuery(Name = "enquiry")]
    public Guid? EnquiryId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        if (await EnquiryAsync(stop) is not { } enquiry) return Page();

        // Of what she wrote only the subject and her association are taken over: the rest is the liaison's to put into words that everybody may read.
        Form = new EnterForm { Title = enquiry.Subject, Source = IssueSource.Enquiry, Words = enquiry.Association, ReplyEmail = enquiry.SenderEmail };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        string? reply = null;
        if (!string.IsNullOrWhiteSpace(Form.ReplyEmail))
        {
            if (!EmailAddress.TryParse(Form.ReplyEmail, out var address)) return Refuse(CooperationProblems.AddressInvalid, "Form.ReplyEmail");
            reply = address.Value.Value;
        }

        var enquiry = await EnquiryAsync(stop);
        var words = Typed.Tidy(Form.Words);
        var origin = new IssueOrigin(Form.Source!.Value, null, enquiry?.Id, words, reply, enquiry?.Language ?? Language.Current.Code);
        var issue = issues.Raise(actor.OrganisationId, Form.Theme, Form.Title.Trim(), Form.Text.Trim(), origin);
        return await SaveAsync(Outcome.Done, Texts.IssueEntered, $"/cooperation/issues/{issue.Id}", stop);
    }

    private async Task<Enquiry?> EnquiryAsync(CancellationToken stop) =>
        EnquiryId is { } id ? await db.Enquiries.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId && one.ForgottenAt == null, stop) : null;
}
