using System.ComponentModel.DataAnnotations;

namespace Kumppani.Accounts.Pages.Members;

/// <summary>Until when a role holds.</summary>
internal sealed class TermForm
{
    [Display(Name = nameof(Texts.TermLastDay), Description = nameof(Texts.TermLastDayHint))]
    public DateOnly? LastDay { get; set; }
}
