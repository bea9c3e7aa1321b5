namespace Kumppani.Ui;

/// <summary>Words that every module needs, so that each says them alike. Everything else stands in the module's own texts.</summary>
public static class Words
{
    /// <summary>Lisää.</summary>
    public static string Add => Texts.Add;

    /// <summary>Kaikki.</summary>
    public static string All => Texts.All;

    /// <summary>Liitteet.</summary>
    public static string Attachments => Texts.Attachments;

    /// <summary>Takaisin.</summary>
    public static string Back => Texts.Back;

    /// <summary>Peruuta.</summary>
    public static string Cancel => Texts.Cancel;

    /// <summary>Muuta.</summary>
    public static string Change => Texts.Change;

    /// <summary>Valitse.</summary>
    public static string Choose => Texts.Choose;

    /// <summary>Sulje.</summary>
    public static string Close => Texts.Close;

    /// <summary>Vahvista.</summary>
    public static string Confirm => Texts.Confirm;

    /// <summary>Jatka.</summary>
    public static string Continue => Texts.Continue;

    /// <summary>Päivä.</summary>
    public static string Date => Texts.Date;

    /// <summary>Poista.</summary>
    public static string Delete => Texts.Delete;

    /// <summary>Lataa.</summary>
    public static string Download => Texts.Download;

    /// <summary>Muokkaa.</summary>
    public static string Edit => Texts.Edit;

    /// <summary>Seuraava.</summary>
    public static string Next => Texts.Next;

    /// <summary>Ei.</summary>
    public static string No => Texts.No;

    /// <summary>Avaa.</summary>
    public static string Open => Texts.Open;

    /// <summary>ei pakollinen.</summary>
    public static string Optional => Texts.Optional;

    /// <summary>Organisaatio.</summary>
    public static string Organisation => Texts.Organisation;

    /// <summary>Valitse kaikki tällä sivulla.</summary>
    public static string SelectAll => Texts.SelectAll;

    /// <summary>Edellinen.</summary>
    public static string Previous => Texts.Previous;

    /// <summary>Tulosta.</summary>
    public static string Print => Texts.Print;

    /// <summary>Poista.</summary>
    public static string Remove => Texts.Remove;

    /// <summary>Tallenna.</summary>
    public static string Save => Texts.Save;

    /// <summary>Tallennettu.</summary>
    public static string Saved => Texts.Saved;

    /// <summary>Hae.</summary>
    public static string Search => Texts.Search;

    /// <summary>Lähetä.</summary>
    public static string Send => Texts.Send;

    /// <summary>Kirjaudu.</summary>
    public static string SignIn => Texts.SignIn;

    /// <summary>Kirjaudu ulos.</summary>
    public static string SignOut => Texts.SignOut;

    /// <summary>Kello.</summary>
    public static string Time => Texts.Time;

    /// <summary>Kumoa.</summary>
    public static string Undo => Texts.Undo;

    /// <summary>Kyllä.</summary>
    public static string Yes => Texts.Yes;
}
