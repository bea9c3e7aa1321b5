using Kumppani.Kernel.Domain;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Ui.Forms;

/// <summary>A page with a form: shows it again when something is wrong, with status 400 and everything that was typed.</summary>
public abstract partial class FormPage : PageModel
{
    private Guid? renewed;

    /// <summary>The key made when the form was shown; null when the request carries none.</summary>
    protected Guid? OperationKey =>
        Request.HasFormContentType && Guid.TryParse(Request.Form[OperationFormTagHelper.FieldName], out var key) ? key : null;

    /// <summary>What a form of this page carries as the version of its record, empty for one that is to be made; null when the page edits none.</summary>
    internal Guid? SeenVersion => this is IEdits page ? renewed ?? PostedVersion ?? page.Edited?.Version ?? Guid.Empty : null;

    /// <summary>The version the sent form was filled from; null when the request carries none.</summary>
    private Guid? PostedVersion =>
        Request.HasFormContentType && Guid.TryParse(Request.Form[OperationFormTagHelper.VersionName], out var version) ? version : null;

    /// <summary>The same page with its errors, status 400.</summary>
    protected PageResult Invalid()
    {
        var page = Page();
        if (Preview.IsAsked(Request)) Unjudged();
        else page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>The same page with the words of a refusal.</summary>
    /// <param name="problem">Why not.</param>
    /// <param name="field">The property it concerns (<c>Form.Amount</c>); null for the whole form.</param>
    protected PageResult Refuse(Problem problem, string? field = null)
    {
        AddProblem(problem, field);
        return Invalid();
    }

    /// <summary>Adds the words of a refusal to the errors of the form.</summary>
    protected void AddProblem(Problem problem, string? field = null) =>
        ModelState.AddModelError(field ?? "", HttpContext.RequestServices.GetRequiredService<TextBook>().Say(GetType().Assembly, problem));

    // What is only looked at is not judged yet; what was typed stays, fit or not.
    private void Unjudged()
    {
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }

    /// <summary>Leads to a page of the service, in the visitor's language. POST, then redirect, then GET.</summary>
    /// <param name="url">App-relative: <c>/associations</c>.</param>
    /// <param name="say">A sentence the next page shows.</param>
    protected LocalRedirectResult Go(string url, string? say = null)
    {
        if (say is not null) Flash.Say(TempData, say);
        return LocalRedirect(Frame.AppUrl.Resolve(HttpContext, url));
    }
}
