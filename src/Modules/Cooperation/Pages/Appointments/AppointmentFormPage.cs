using Kumppani.Kernel.Mail;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Appointments;

/// <summary>A page with the form of an appointment.</summary>
internal abstract class AppointmentFormPage : FormPage
{
    [BindProperty]
    public AppointmentForm Form { get; set; } = new();

    /// <summary>Looks at what attributes do not: an address that mail can be sent to.</summary>
    protected bool IsFit()
    {
        CheckAddress(Form.Email, "Form.Email");
        CheckAddress(Form.DeputyEmail, "Form.DeputyEmail");
        return ModelState.IsValid;
    }

    private void CheckAddress(string? typed, string field)
    {
        if (!string.IsNullOrWhiteSpace(typed) && !EmailAddress.TryParse(typed, out _)) AddProblem(CooperationProblems.AddressInvalid, field);
    }
}
