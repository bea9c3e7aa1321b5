using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Resources;
using Kumppani.Ui;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Ui;

public sealed class MessagesTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddUi().Services.BuildServiceProvider();

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_attribute_of_the_framework_speaks_the_language_of_the_request(string language)
    {
        using var _ = new Speaking(language);

        var messages = Validate(new Everything());

        Assert.Equal(typeof(Everything).GetProperties().Length, messages.Count);
        Assert.All(messages, message => Assert.DoesNotContain("field", message.Value, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.DoesNotContain("{", message.Value, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.DoesNotMatch("^Value[A-Z]", message.Value));
    }

    [Fact]
    public void A_message_names_the_field_and_its_limits()
    {
        using var _ = new Speaking("fi");

        var messages = Validate(new Everything());

        Assert.Equal("Täytä kohta ”Tallenna”.", messages[nameof(Everything.Required)]);
        Assert.Equal("Kohdan ”Between” pituuden on oltava 4–9 merkkiä.", messages[nameof(Everything.Between)]);
        Assert.Equal("Kohdan ”Range” on oltava 5–7.", messages[nameof(Everything.Range)]);
        Assert.Equal("Kohdan ”Length” pituuden on oltava 2–3.", messages[nameof(Everything.Length)]);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_message_of_model_binding_speaks_the_language_of_the_request(string language)
    {
        using var _ = new Speaking(language);
        var texts = Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider;

        string[] messages =
        [
            texts.MissingBindRequiredValueAccessor("X"), texts.MissingKeyOrValueAccessor(), texts.MissingRequestBodyRequiredValueAccessor(),
            texts.ValueMustNotBeNullAccessor("X"), texts.AttemptedValueIsInvalidAccessor("1", "X"), texts.NonPropertyAttemptedValueIsInvalidAccessor("1"),
            texts.UnknownValueIsInvalidAccessor("X"), texts.NonPropertyUnknownValueIsInvalidAccessor(), texts.ValueIsInvalidAccessor("1"),
            texts.ValueMustBeANumberAccessor("X"), texts.NonPropertyValueMustBeANumberAccessor(),
        ];

        var known = new ResourceManager("Kumppani.Ui.Texts", typeof(UiOptions).Assembly)
            .GetResourceSet(CultureInfo.GetCultureInfo(language == "fi" ? "" : language), createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .Select(entry => string.Format(CultureInfo.InvariantCulture, (string)entry.Value!, "X", "", ""))
            .ToHashSet();
        Assert.All(messages.Where(message => !message.Contains('1')), message => Assert.Contains(message, known));
        Assert.All(messages, message => Assert.DoesNotContain("field", message.Replace("A field is missing", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Validate(object model)
    {
        var context = new ActionContext(new DefaultHttpContext { RequestServices = Services }, new RouteData(), new ActionDescriptor());
        Services.GetRequiredService<IObjectModelValidator>().Validate(context, new ValidationStateDictionary(), "", model);
        return context.ModelState
            .Where(entry => entry.Value?.Errors.Count > 0)
            .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors[0].ErrorMessage, StringComparer.Ordinal);
    }

    private sealed class Everything
    {
        [Display(Name = "Save")]
        public string Required { get; init; } = null!;

        [StringLength(3)]
        public string Longest { get; init; } = "12345";

        [StringLength(9, MinimumLength = 4)]
        public string Between { get; init; } = "1";

        [MaxLength(3)]
        public string Max { get; init; } = "12345";

        [MinLength(3)]
        public string Min { get; init; } = "1";

        [Length(2, 3)]
        public string Length { get; init; } = "1";

        [Range(5, 7)]
        public int Range { get; init; } = 1;

        [RegularExpression("a+")]
        public string Pattern { get; init; } = "b";

        [Compare(nameof(Pattern))]
        public string Same { get; init; } = "c";

        [EmailAddress]
        public string Email { get; init; } = "x";

        [Phone]
        public string Phone { get; init; } = "x";

        [Url]
        public string Url { get; init; } = "x";

        [CreditCard]
        public string Card { get; init; } = "x";

        [FileExtensions(Extensions = "csv")]
        public string File { get; init; } = "x.exe";

        [Base64String]
        public string Base64 { get; init; } = "?";

        [AllowedValues("a")]
        public string Allowed { get; init; } = "b";

        [DeniedValues("b")]
        public string Denied { get; init; } = "b";
    }
}
