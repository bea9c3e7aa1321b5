using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace Kumppani.Ui.Pages.Dev;

/// <summary>Every part in every state, to look at and to check with axe. In development and tests only.</summary>
[AllowAnonymous]
internal sealed class ComponentsModel(IOptions<UiOptions> options, PageFrame frame) : FormPage
{
    [BindProperty]
    public ComponentsForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public IEnumerable<SelectListItem> Municipalities { get; } =
        [.. new[] { "Evijärvi", "Ilmajoki", "Kauhava", "Lappajärvi", "Lapua", "Seinäjoki", "Ylöjärvi" }.Select(name => new SelectListItem(name, name))];

    /// <summary>Markdown in every form, in another language than most pages.</summary>
    public LocalizedText Invitation { get; } = LocalizedText.In("sv", """
        Välkommen!
        Vi börjar **i tid**.

        # Program
        - kaffe
        - *partnerskapsbordet*

        1. sal ett
        2. sal två

        > Alla får ordet.

        Läs mer på [kommunens webbplats](https://example.fi) eller `fråga`.
        """);

    /// <summary>One of each shape.</summary>
    public IReadOnlyList<Attachment> Attachments { get; } =
        [File("Tapaamisen ohjelma", "fi", "pdf", 1_240_000, isAccessible: true), File("Karta över platsen", "sv", "png", 84_000, null, "Ingången är från gården."), File("Osallistujat", "fi", "csv", 900, isAccessible: false, "Osallistujat järjestöittäin.")];

    public IEnumerable<SelectListItem> Themes { get; } =
        [.. new[] { "Hyvinvointi", "Kulttuuri", "Liikunta ja ulkoilu", "Lapset, nuoret ja perheet" }.Select(name => new SelectListItem(name, name))];

    public IActionResult OnGet(bool signedIn = false, bool fail = false)
    {
        if (!options.Value.ShowsComponents) return NotFound();
        if (fail) throw new InvalidOperationException("The component page was asked to fail.");

        ModelState.Clear();
        Dress(signedIn);
        return Page();
    }

    public IActionResult OnPost()
    {
        if (!options.Value.ShowsComponents) return NotFound();

        Dress(signedIn: true);
        if (!ModelState.IsValid) AddProblem(new Problem(nameof(Texts.Error409Title)));
        return ModelState.IsValid ? Go("/dev/components", Texts.Saved) : Invalid();
    }

    private void Dress(bool signedIn)
    {
        frame.HideFromSearch = true;
        frame.Brand = new Brand("Seinäjoen kumppanuuspöytä");
        frame.Contact = new FormContact("Seinäjoen kaupunki", "järjestöyhdyshenkilö", "jarjestot@seinajoki.example", "+358 6 416 2111");
        frame.SignInUrl = "/sign-in";
        frame.Person = signedIn ? new SignedInPerson("Maija Esimerkki", "Seinäjoen kaupunki", "/acting-for") : null;
        foreach (var (text, url) in new[] { (Texts.DevMenuAssociations, "/associations"), (Texts.DevMenuGatherings, "/dev"), (Texts.DevMenuMeasures, "/measures") })
            frame.AddMenu(new MenuLink(text, url));
    }

    private static Attachment File(string title, string language, string extension, long bytes, bool? isAccessible, string? description = null) => new()
    {
        RecordKind = "component",
        RecordId = Guid.Empty,
        OrganisationId = Guid.Empty,
        PersonId = null,
        AddedAt = default,
        Title = title,
        Language = language,
        IsAccessible = isAccessible,
        Description = description,
        FileKey = "",
        FileName = "",
        Extension = extension,
        Bytes = bytes,
        Hash = "",
    };
}
