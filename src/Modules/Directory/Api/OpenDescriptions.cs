using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Kumppani.Directory.Hsds;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Kumppani.Directory.Api;

/// <summary>The descriptions (OpenAPI 3.1) of the interfaces, made from their endpoints.</summary>
internal static class OpenDescriptions
{
    /// <summary>The licence of the data.</summary>
    public const string LicenceUri = "https://creativecommons.org/licenses/by/4.0/";

    private const string Licence = "Creative Commons Attribution 4.0 International";

    public static IServiceCollection AddOpenDescriptions(this IServiceCollection services)
    {
        // So are they written, and so described.
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.Encoder = OpenAnswer.Options.Encoder;
        });
        foreach (var (document, title) in ((string, string)[])[(OpenApi.Document, "Kumppani: open data of associations"), (HsdsApi.Document, $"Kumppani: Open Referral HSDS {HsdsApi.Version}")])
        {
            services.AddOpenApi(document, options =>
            {
                options.ShouldInclude = endpoint => endpoint.GroupName == document;
                options.AddDocumentTransformer((text, context, _) =>
                {
                    Introduce(text, title, context.ApplicationServices.GetRequiredService<OpenAddress>());
                    return Task.CompletedTask;
                });
                options.AddOperationTransformer((operation, context, _) =>
                {
                    Describe(operation, context);
                    return Task.CompletedTask;
                });
            });
        }

        return services;
    }

    /// <summary>A description as an answer.</summary>
    public static async Task<IResult> AnswerAsync(string document, HttpContext context, CancellationToken stop)
    {
        var made = await context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(document).GetOpenApiDocumentAsync(stop);
        await using var text = new MemoryStream();
        await made.SerializeAsync(text, OpenApiSpecVersion.OpenApi3_1, OpenApiConstants.Json, stop);
        return OpenAnswer.Bytes(context, "application/json; charset=utf-8", text.ToArray());
    }

    private static void Introduce(OpenApiDocument text, string title, OpenAddress address)
    {
        text.Info = new OpenApiInfo
        {
            Title = title,
            Version = "1",
            Description = "Reads what the public pages of the register show: no key, from any site. A query that cannot be followed is answered by 400 with the reason in words.",
            License = new OpenApiLicense { Name = Licence, Url = new Uri(LicenceUri) },
        };
        text.Tags = null;
        text.Servers = [new OpenApiServer { Url = address.Of("") }];
    }

    private static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var method = context.Description.HttpMethod ?? "";
        var path = context.Description.RelativePath ?? "";
        operation.OperationId = $"{method.ToLowerInvariant()}_{path.TrimEnd('/').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace('/', '_')}";
        operation.Tags = null;
        // Open to everybody: said, not left unsaid.
        operation.Security = [new OpenApiSecurityRequirement()];
        var known = context.Description.ActionDescriptor.EndpointMetadata.OfType<OpenDescription>().FirstOrDefault()?.Parameters ?? [];
        operation.Parameters ??= [];
        foreach (var one in known.Append(new OpenParameter(OpenQuery.Lang, "string", "Language of the texts; Finnish unless told.", ["fi", "sv", "en"]))) operation.Parameters.Add(Parameter(one));
        operation.Responses ??= [];
        operation.Responses.TryAdd("304", new OpenApiResponse { Description = "Not changed since the ETag that was sent with If-None-Match." });
        operation.Responses.TryAdd("400", Refusal("The query cannot be followed; `detail` says why."));
        if (path.Contains('{', StringComparison.Ordinal)) operation.Responses.TryAdd("404", Refusal("There is no such record, or it is not public."));
    }

    private static OpenApiParameter Parameter(OpenParameter one) => new()
    {
        Name = one.Name,
        In = ParameterLocation.Query,
        Description = one.About,
        Schema = new OpenApiSchema
        {
            Type = one.Type switch { "integer" => JsonSchemaType.Integer, "boolean" => JsonSchemaType.Boolean, _ => JsonSchemaType.String },
            Enum = one.Values.Count == 0 ? null : [.. one.Values.Select(value => (JsonNode)JsonValue.Create(value))],
        },
    };

    private static OpenApiResponse Refusal(string about) => new()
    {
        Description = about,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/problem+json"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                    {
                        ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                    },
                },
            },
        },
    };
}
