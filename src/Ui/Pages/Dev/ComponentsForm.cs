using System.ComponentModel.DataAnnotations;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Pages.Dev;

/// <summary>One field of every kind. The names are those of a meeting, so that the page looks like a real one.</summary>
internal sealed class ComponentsForm
{
    [Display(Name = nameof(Texts.DevName), Description = nameof(Texts.DevNameHint)), StringLength(60)]
    public string Name { get; set; } = "";

    [Display(Name = nameof(Texts.DevEmail)), EmailAddress]
    public string? Email { get; set; }

    [Display(Name = nameof(Texts.DevPhone)), Phone]
    public string? Phone { get; set; }

    [Display(Name = nameof(Texts.DevPassword)), DataType(DataType.Password), StringLength(100, MinimumLength = 12)]
    public string Password { get; set; } = "";

    [Display(Name = nameof(Texts.DotMapPlace))]
    public string? Home { get; set; }

    [Display(Name = nameof(Texts.DevWebsite)), Url]
    public string? Website { get; set; }

    [Display(Name = nameof(Texts.DevAmount)), Range(1, 100_000)]
    public decimal Amount { get; set; }

    [Display(Name = nameof(Texts.DevSeats)), Range(1, 500)]
    public int? Seats { get; set; }

    [Display(Name = nameof(Texts.DevDeadline))]
    public DateOnly Deadline { get; set; }

    [Display(Name = nameof(Texts.DevDoors))]
    public TimeOnly? Doors { get; set; }

    [Display(Name = nameof(Texts.DevStarts)), Required]
    public DateTime? Starts { get; set; }

    [Display(Name = nameof(Texts.DevPurpose)), DataType(DataType.MultilineText), Required]
    public string? Purpose { get; set; }

    [Display(Name = nameof(Texts.DevInvitation)), Markdown]
    public string? Invitation { get; set; }

    [Display(Name = nameof(Texts.DevBallot)), Required]
    public ComponentsBallot? Ballot { get; set; }

    [Display(Name = nameof(Texts.DevMunicipality)), Required]
    public string? Municipality { get; set; }

    [Display(Name = nameof(Texts.DevThemes)), MinLength(1)]
    public List<string> Themes { get; set; } = [];

    [Display(Name = nameof(Texts.DevPublic))]
    public bool IsPublic { get; set; }

    [Display(Name = nameof(Texts.DevLunch))]
    public bool? Lunch { get; set; }

    [Display(Name = nameof(Texts.DevFile))]
    public IFormFile? File { get; set; }
}
