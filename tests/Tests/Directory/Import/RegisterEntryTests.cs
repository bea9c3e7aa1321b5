using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Directory.Import;

public sealed class RegisterEntryTests
{
    private const string File =
        "Nimi;Y-tunnus;Kunta;Luokka;Sähköposti;Puhelin;Kotisivu;Rooli;Kieli;Kuvaus\n"
        + "Auralan Setlementti ry;0142140-5;Ilmajoki;Kulttuuri;toimisto@example.fi;02 123 4567;www.example.fi;Sihteeri;ruotsi;\"Kursseja\nja leirejä\"\n";

    [Fact]
    public void What_a_row_brings_is_found_the_same_when_the_file_comes_again()
    {
        var run = Guid.CreateVersion7();

        var organisation = RegisterEntry.Register(PlannedRow.Of(Samples.Preview(File).Rows[0]), "fi", Guid.CreateVersion7(), run).Value!;
        var again = Samples.Preview(File, RegisterEntry.Of(organisation, "fi")).Rows[0];

        Assert.Equal((RowVerdict.Same, organisation.Id), (again.Verdict, again.Match));
        Assert.Equal((run, "m145", AssociationCategory.Hobbies), (organisation.ImportedBy, organisation.PlaceKey, organisation.Category));
        Assert.Equal(("sv", "https://www.example.fi"), (organisation.Language, organisation.Website));
        Assert.Equal("Kursseja\nja leirejä", organisation.Description.Exactly("fi"));
    }

    [Fact]
    public void A_change_writes_the_fields_of_the_row_and_leaves_the_others()
    {
        var details = OrganisationDetails.Nothing with { Email = "vanha@example.fi", Phone = "02 123", Description = LocalizedText.Of("Vanha", "Gammal") };
        var organisation = Organisation.Register(OrganisationKind.Association, "A ry", Guid.CreateVersion7(), Samples.Seinajoki, details).Value!;
        var row = Samples.Preview("Nimi;Sähköposti;Puhelin;Kuvaus\nA;uusi@example.fi;;Uusi\n", RegisterEntry.Of(organisation, "fi")).Rows[0];

        var outcome = RegisterEntry.Change(organisation, PlannedRow.Of(row), "fi");

        Assert.True(outcome.IsDone);
        Assert.Equal(details with { Email = "uusi@example.fi", Description = LocalizedText.Of("Uusi", "Gammal") }, organisation.Details);
        Assert.Equal("A ry", organisation.Name);
    }
}
