using System.ComponentModel.DataAnnotations;

namespace Kumppani.Ui.Pages.Dev;

/// <summary>An enum for the component page.</summary>
internal enum ComponentsBallot
{
    [Display(Name = nameof(Texts.DevBallotPerson))]
    Person,

    [Display(Name = nameof(Texts.DevBallotOrganisation))]
    Organisation,
}
